"""The rules of what a proof may not contain: which words break which rule, and what to do."""

from tools.lean.text.vocabulary import words

POLICY_VERSION = "2"
"""Changes whenever a rule changes; part of every verdict's fingerprint."""

HOLES = words("sorry admit sorryAx _root_.sorryAx Lean.Elab.admitGoal mkSorry")

MESSAGES = {
    "hole": "`{0}` leaves the proof unfinished: prove this step.",
    "axiom": "`{0}` assumes instead of proving: state it as a theorem and prove it.",
    "unsafe_code": "`{0}` code can contradict the logic: use an ordinary total definition.",
    "syntax": "`{0}` changes how Lean reads the text: write the terms and tactics out.",
    "instance": "`{0}` can change what the statement means: use `haveI` or `letI` in the proof.",
    "attribute": "`{0}` is not an attribute that a proof may give: leave it out.",
    "scope": "`{0}` changes what later text means: leave it out, or use `open … in`.",
    "import": "`{0}` is not a proof's to give: the imports are fixed.",
    "meta_code": "`{0}` runs code while Lean checks: write the proof itself.",
    "native": "`{0}` trusts the compiler instead of the kernel: use `decide`, `simp` or `omega`.",
    "option": "`{0}` is not an option that a proof may set: leave the line out.",
    "open": "`open` must stand as `open … in` before one declaration, tactic or term.",
    "command": "`{0}` begins a new command: nothing may stand behind the proof.",
    "modifier": "`{0}` is not a modifier that a proof may use: leave it out.",
    "deriving": "`{0}` is not a class that a helper may derive: leave it out.",
    "name": "`{0}` is not a name that a helper may have: choose another one.",
    "dangling": "`{0}` at the end would reach into the text behind the proof: remove it.",
    "hidden": "`{0}` must not stand beside literals, not even in a comment: leave it out.",
    "unterminated": "`{0}` is opened and never closed.",
    "malformed": "`{0}` is not a valid literal: correct its quotes or escapes.",
    "ambiguous": "`{0}` touches an operator and can be read in two ways: put a space before it.",
    "bad_character": "{0} is a character that no Lean text may hold here: remove it.",
    "too_long": "The text is longer than a proof can be: shorten it.",
}

_BY_RULE = {
    "axiom": "axiom opaque constant proof_wanted init_quot recall recall?",
    "syntax": """
        macro macro_rules syntax notation notation3 infix infixl infixr prefix postfix elab
        elab_rules declare_syntax_cat binder_predicate elab_stx_quot deprecated_syntax
        declare_config_elab declare_command_config_elab declare_simp_like_tactic tactic_extension
        register_parser_alias
        """,
    "instance": "instance class deriving unif_hint",
    "attribute": """
        attribute add_aesop_rules erase_aesop_rules grind_pattern grind_annotated seal unseal
        simproc dsimproc simproc_decl dsimproc_decl builtin_simproc builtin_dsimproc
        simproc_pattern% builtin_simproc_pattern% reset_grind_attrs%
        """,
    "scope": """
        variable variables variable? universe namespace section end export include omit
        end_local_scope with_weak_namespace suppress_compilation unsuppress_compilation
        """,
    "import": "import",
    "meta_code": """
        initialize builtin_initialize run_cmd run_elab run_meta register_option
        register_builtin_option
        """,
    "option": "set_option unset_option unlock_limits sudo",
    "open": "open",
}
RULE_OF_COMMAND = {word: rule for rule, text in _BY_RULE.items() for word in words(text)}
"""The rule that a command breaks by standing in a proof; `command` for those not listed."""

META_WORDS = words(
    """
    run_tac by_elab eval_expr eval% elabToExpr% include_str include_bytes private_decl% dbg_trace
    dbgTrace dbgTraceVal dbgStackTrace dbgSleep dbgTraceIfShared unsafeIO unsafeEIO unsafeBaseIO
    println! initialize_simps_projections% builtin_initialize% throwError throwErrorAt logInfo
    logWarning logError elab_stx_quot% run_conv run_simproc TacticM MetaM TermElabM CommandElabM
    CoreM MacroM SimpM Simproc
    """
)
META_ROOTS = (
    "Lean.Elab",
    "Lean.Meta",
    "Lean.Parser",
    "Lean.Compiler",
    "Lean.Environment",
    "Lean.Kernel",
    "Lean.Server",
    "Lean.Macro",
    "Lean.IR",
    "Lean.Declaration",
    "Lean.addDecl",
    "Lean.addAndCompile",
    "Lean.Core",
    "Lean.CoreM",
    "Lean.PrettyPrinter",
    "Lean.Linter",
)
NATIVE_WORDS = words(
    """
    native_decide ofReduceBool ofReduceNat reduceBool reduceNat trustCompiler lcProof lcAny
    lcUnreachable lcErased lcVoid unsafeCast ptrAddrUnsafe implemented_by nativeDecide
    """
)
UNSAFE_MODIFIERS = words("unsafe partial")
HELPER_MODIFIERS = words("private protected noncomputable nonrec public")
RESERVED_ROOTS = words(
    """
    Lean IO System _root_ sorryAx propext Classical.choice Quot.sound Quot Eq.rec Init
    """
)
SEARCHING = words(
    """
    exact? apply? rw? rw_search hint try? observe? observe library_search suggest suggest_premises
    polyrith hammer duper auto
    """
)
"""Tactics that look through everything declared so far, a neighbour's lemmas included."""
