"""Cheats that need a command, a modifier, an attribute or an option of their own."""

from tests.tools.lean.suites.cheat import BY, KERNEL_OFF, Cheat, illegal, judged
from tools.lean.verdict import Status

AXIOMS = (
    illegal("axiom", "axiom", f"axiom cheat : False\n{BY}exact cheat"),
    illegal("axiom_private", "axiom", f"private axiom cheat : False\n{BY}exact cheat"),
    illegal("axiom_with_attribute", "axiom", f"@[simp] axiom cheat : False\n{BY}simp"),
    illegal("axiom_with_doc", "axiom", f"/-- known -/ axiom cheat : False\n{BY}exact cheat"),
    illegal("axiom_behind_the_proof", "axiom", f"{BY}exact cheat\naxiom cheat : False"),
    illegal("axiom_on_the_same_line", "axiom", f"{BY}exact cheat axiom cheat : False"),
    illegal("axiom_under_open", "axiom", f"open Nat in axiom cheat : False\n{BY}exact cheat"),
    illegal(
        "axiom_under_option", "axiom", f"set_option maxRecDepth 9 in axiom c : False\n{BY}exact c"
    ),
    illegal("axiom_in_mutual", "axiom", f"mutual\naxiom cheat : False\nend\n{BY}exact cheat"),
    illegal("axiom_under_a_permitted_name", "axiom", f"axiom propext : False\n{BY}exact propext"),
    illegal("axiom_generated_name", "axiom", f"axiom _target_0 : False\n{BY}exact _target_0"),
    illegal("opaque", "axiom", f"opaque cheat : False\n{BY}exact cheat"),
    illegal("opaque_with_value", "axiom", f"opaque cheat : Nat := 0\n{BY}trivial"),
    illegal("proof_wanted", "axiom", f"proof_wanted cheat : False\n{BY}exact cheat"),
    illegal("init_quot", "axiom", f"init_quot\n{BY}trivial"),
    judged("constant_of_lean3", Status.LEAN_ERROR, f"constant cheat : False\n{BY}exact cheat"),
)

SYNTAX = (
    illegal("macro_term", "syntax", f'macro "cheat" : tactic => `(tactic| sorry)\n{BY}cheat'),
    illegal("macro_rules", "syntax", f"macro_rules | `(False) => `(True)\n{BY}trivial"),
    illegal("syntax_and_rules", "syntax", f'syntax "cheat" : tactic\n{BY}cheat'),
    illegal("notation_for_false", "syntax", f'notation "False" => True\n{BY}trivial'),
    illegal("notation_local", "syntax", f'local notation "False" => True\n{BY}trivial'),
    illegal("notation_scoped", "syntax", f'scoped notation "False" => True\n{BY}trivial'),
    illegal("notation_for_numeral", "syntax", f'notation "1" => 0\n{BY}trivial'),
    illegal("notation_for_evidence", "syntax", f'notation "type_of%" x => True\n{BY}trivial'),
    illegal("infix_for_equality", "syntax", f'infix:50 " = " => fun _ _ => True\n{BY}trivial'),
    illegal("infixl_for_and", "syntax", f'local infixl:35 " ∧ " => Or\n{BY}trivial'),
    illegal("infixr", "syntax", f'infixr:35 " ∧ " => Or\n{BY}trivial'),
    illegal("prefix_for_not", "syntax", f'prefix:max "¬" => id\n{BY}trivial'),
    illegal("postfix", "syntax", f'postfix:max "!" => id\n{BY}trivial'),
    illegal(
        "elab_command", "syntax", f'elab "#print" "axioms" ident : command => pure ()\n{BY}trivial'
    ),
    illegal("elab_rules", "syntax", f"elab_rules : tactic | `(tactic| rfl) => pure ()\n{BY}rfl"),
    illegal("declare_syntax_cat", "syntax", f"declare_syntax_cat cheat\n{BY}trivial"),
    illegal(
        "binder_predicate", "syntax", f'binder_predicate x " ⊰ " y:term => `(True)\n{BY}trivial'
    ),
    illegal("macro_behind_the_proof", "syntax", f'{BY}trivial\nmacro "#print" : command => `(end)'),
    illegal("quotation", "syntax", f"{BY}exact `(sorryTerm)"),
    illegal("simproc", "attribute", f"simproc cheat (False) := fun _ => pure .continue\n{BY}simp"),
)

CODE = (
    illegal("unsafe_def", "unsafe_code", f"unsafe def cheat : False := cheat\n{BY}exact cheat"),
    illegal("unsafe_term", "unsafe_code", f"{BY}exact (unsafe cheat)"),
    illegal("partial_def", "unsafe_code", f"partial def cheat : False := cheat\n{BY}exact cheat"),
    illegal("implemented_by", "attribute", f"@[implemented_by foo] def cheat := 1\n{BY}trivial"),
    illegal("extern", "attribute", f'@[extern "c"] def cheat : Nat := 1\n{BY}trivial'),
    illegal("csimp", "attribute", f"@[csimp] theorem cheat : @id = @id := rfl\n{BY}trivial"),
    illegal("export_symbol", "attribute", f"@[export lean_nat_add] def cheat := 1\n{BY}trivial"),
    illegal("native_decide", "native", f"{BY}native_decide"),
    illegal("native_decide_in_have", "native", f"{BY}have h : 1 = 2 := by native_decide\n  omega"),
    illegal(
        "native_decide_in_helper", "native", f"theorem h : 1 = 2 := by native_decide\n{BY}omega"
    ),
    illegal("decide_plus_native", "native", f"{BY}decide +native"),
    illegal("decide_native_configured", "native", f"{BY}decide (config := {{ native := true }})"),
    illegal("of_reduce_bool", "native", f"{BY}exact Lean.ofReduceBool foo false rfl"),
    illegal("reduce_bool", "native", f"{BY}have := Lean.reduceBool foo\n  trivial"),
    illegal("of_reduce_nat", "native", f"{BY}exact Lean.ofReduceNat 1 2 rfl"),
    illegal("trust_compiler", "native", f"{BY}exact absurd Lean.trustCompiler id"),
    illegal("lc_proof", "native", f"{BY}exact lcProof"),
    illegal("lc_proof_rooted", "native", f"{BY}exact _root_.lcProof"),
    illegal("lc_proof_in_quotes", "native", f"{BY}exact «lcProof»"),
    illegal("lc_unreachable", "native", f"{BY}exact lcUnreachable"),
    illegal("reduce_bool_declared", "name", f"def Lean.reduceBool (b : Bool) := b\n{BY}trivial"),
    illegal("run_tac", "meta_code", f"{BY}run_tac Lean.Elab.Tactic.done"),
    illegal("by_elab", "meta_code", f"{BY}exact by_elab return .const ``True []"),
    illegal("run_cmd", "meta_code", f'run_cmd Lean.logInfo "ok"\n{BY}trivial'),
    illegal("run_elab", "meta_code", f"run_elab pure ()\n{BY}trivial"),
    illegal("run_meta", "meta_code", f"run_meta pure ()\n{BY}trivial"),
    illegal("initialize", "meta_code", f"initialize pure ()\n{BY}trivial"),
    illegal("meta_names", "meta_code", f"def cheat := Lean.Elab.Command.elabCommand\n{BY}trivial"),
    illegal("add_declaration", "meta_code", f"def cheat := Lean.addDecl\n{BY}trivial"),
    illegal("include_file", "meta_code", f'{BY}exact absurd (include_str "x") id'),
    illegal("trace_to_stderr", "meta_code", f'{BY}exact dbg_trace "x"; trivial'),
)

SCOPE = (
    illegal("variable", "scope", f"variable (h : False)\n{BY}exact h"),
    illegal("variable_instance", "scope", f"variable [Inhabited False]\n{BY}exact default"),
    illegal("universe", "scope", f"universe u v\n{BY}trivial"),
    illegal("namespace", "scope", f"namespace Cheat\n{BY}trivial\nend Cheat"),
    illegal("section", "scope", f"section\nvariable (h : False)\n{BY}exact h\nend"),
    illegal("noncomputable_section", "scope", f"noncomputable section\n{BY}trivial"),
    illegal("end_and_namespace", "scope", f"{BY}trivial\nend\nnamespace Cheat"),
    illegal("end_before_the_theorem", "scope", f"end\n{BY}trivial"),
    illegal(
        "end_then_evidence", "scope", f"{BY}trivial\nend\ntheorem target : True := trivial\nsection"
    ),
    illegal("include", "scope", f"include h\n{BY}trivial"),
    illegal("export", "scope", f"export Nat (succ)\n{BY}trivial"),
    illegal("exit", "command", f"{BY}exact cheat\n#exit"),
    illegal("exit_before_the_theorem", "command", f"#exit\n{BY}trivial"),
    illegal("exit_on_the_same_line", "command", f"{BY}trivial #exit"),
    illegal("guard_msgs", "command", f"#guard_msgs (drop error) in\n{BY}trivial"),
    illegal("add_decl_doc", "command", f"/-- x -/ add_decl_doc Nat.add\n{BY}trivial"),
)

INSTANCES = (
    illegal("instance", "instance", f"instance : Inhabited False := ⟨x⟩\n{BY}exact default"),
    illegal(
        "instance_local", "instance", f"local instance : Decidable False := .isTrue x\n{BY}decide"
    ),
    illegal(
        "instance_scoped", "instance", f"scoped instance : Decidable False := .isTrue x\n{BY}decide"
    ),
    illegal("instance_of_numerals", "instance", f"instance : OfNat Nat 2 := ⟨1⟩\n{BY}trivial"),
    illegal(
        "instance_of_addition",
        "instance",
        f"instance : HAdd Nat Nat Nat := ⟨fun _ _ => 0⟩\n{BY}rfl",
    ),
    illegal(
        "instance_of_order", "instance", f"instance : LE Nat := ⟨fun _ _ => True⟩\n{BY}trivial"
    ),
    illegal(
        "instance_of_coercion",
        "instance",
        f"instance : Coe True False := ⟨x⟩\n{BY}exact True.intro",
    ),
    illegal("instance_behind", "instance", f"{BY}trivial\ninstance : Coe True False := ⟨x⟩"),
    illegal(
        "instance_attribute", "attribute", f"@[instance] def c : Nonempty False := x\n{BY}exact c.1"
    ),
    illegal("instance_by_attribute", "attribute", f"attribute [instance] foo\n{BY}trivial"),
    illegal(
        "instance_by_attribute_in", "attribute", f"attribute [local instance] foo in\n{BY}trivial"
    ),
    illegal("default_instance", "attribute", f"@[default_instance] def c := 1\n{BY}trivial"),
    illegal("class", "instance", f"class Cheat where x : False\n{BY}exact Cheat.x"),
    illegal(
        "class_attribute", "attribute", f"@[class] structure Cheat where x : False\n{BY}trivial"
    ),
    illegal(
        "deriving_instance", "instance", f"deriving instance Inhabited for False\n{BY}exact default"
    ),
    illegal("deriving_handler", "deriving", f"inductive C | a deriving ToExpr\n{BY}trivial"),
    illegal("unif_hint", "instance", f"unif_hint (a b : Nat) where |- a ≟ b\n{BY}rfl"),
)

ATTRIBUTES = (
    illegal("simp_removed", "attribute", f"attribute [-simp] Nat.add_zero\n{BY}trivial"),
    illegal("simp_added_for_good", "attribute", f"attribute [simp] foo\n{BY}simp"),
    illegal("reducible_for_good", "attribute", f"attribute [reducible] Nat.add\n{BY}rfl"),
    illegal("reducible_locally", "attribute", f"attribute [local reducible] Nat.add in\n{BY}rfl"),
    illegal("irreducible_in_body", "attribute", f"{BY}attribute [irreducible] id\n  rfl"),
    illegal("unexpander", "attribute", f"@[app_unexpander Eq] def c := 1\n{BY}trivial"),
    illegal(
        "tactic_attribute", "attribute", f"@[tactic Lean.Parser.Tactic.rfl] def c := 1\n{BY}rfl"
    ),
    illegal(
        "macro_attribute", "attribute", f"@[macro Lean.Parser.Term.type] def c := 1\n{BY}trivial"
    ),
    illegal("command_elab_attribute", "attribute", f"@[command_elab foo] def c := 1\n{BY}trivial"),
    illegal("init_attribute", "attribute", f"@[init] def c := 1\n{BY}trivial"),
    illegal("simproc_attribute", "attribute", f"@[simproc] def c := 1\n{BY}simp"),
    illegal(
        "attribute_among_good_ones", "attribute", f"@[simp, implemented_by c] def d := 1\n{BY}simp"
    ),
    illegal(
        "attribute_passed_on", "attribute", f"@[to_additive (attr := macro c)] def d := 1\n{BY}simp"
    ),
    illegal("aesop_tactic", "meta_code", f"@[aesop safe tactic] def c := 1\n{BY}aesop"),
    illegal("tactic_monad", "meta_code", f"def c : TacticM Unit := pure ()\n{BY}trivial"),
    illegal(
        "opened_under_another_name",
        "native",
        f"{BY}open Lean renaming ofReduceBool → c in exact c",
    ),
)

OPTIONS = (
    illegal("kernel_off", "option", f"{BY}{KERNEL_OFF}"),
    illegal("kernel_off_over_a_term", "option", f"theorem target : False :=\n  {KERNEL_OFF}"),
    illegal("kernel_off_in_parentheses", "option", f"{BY}exact (by {KERNEL_OFF})"),
    illegal(
        "kernel_off_in_have", "option", f"{BY}have : False := by\n    {KERNEL_OFF}\n  exact this"
    ),
    illegal(
        "kernel_off_over_the_theorem",
        "option",
        f"set_option debug.skipKernelTC true in\n{BY}decide",
    ),
    illegal(
        "kernel_off_for_the_file",
        "option",
        f"set_option debug.skipKernelTC true\n{BY}decide +kernel",
    ),
    illegal(
        "kernel_off_over_a_helper", "option", f"theorem h : False := by {KERNEL_OFF}\n{BY}exact h"
    ),
    illegal(
        "kernel_off_in_quotes",
        "option",
        f"{BY}set_option «debug».skipKernelTC true in decide +kernel",
    ),
    illegal("kernel_off_under_open", "option", f"{BY}open Nat in {KERNEL_OFF}"),
    illegal(
        "kernel_off_behind_another", "option", f"{BY}set_option maxRecDepth 99 in {KERNEL_OFF}"
    ),
    illegal(
        "kernel_off_in_where",
        "option",
        f"theorem target : False := c where\n  c : False := by {KERNEL_OFF}",
    ),
    illegal(
        "kernel_off_in_termination",
        "option",
        f"{BY}trivial\ntermination_by 0\ndecreasing_by {KERNEL_OFF}",
    ),
    illegal("kernel_off_as_old_bullet", "option", f"{BY}.{KERNEL_OFF}"),
    illegal("kernel_off_behind_semicolon_dot", "option", f"{BY}skip;.{KERNEL_OFF}"),
    illegal("kernel_off_in_first_dot", "option", f"{BY}first |.{KERNEL_OFF}"),
    illegal("kernel_off_behind_arrow_dot", "option", f"{BY}next =>.{KERNEL_OFF}"),
    illegal("kernel_off_as_bullet", "option", f"{BY}·{KERNEL_OFF}"),
    illegal("option_debug_by_decl", "option", f"set_option debug.byAsSorry true in\n{BY}trivial"),
    illegal("option_warn", "option", f"set_option warn.sorry false in\n{BY}trivial"),
    illegal(
        "option_auto_implicit_inside", "option", f"{BY}set_option autoImplicit true in trivial"
    ),
    illegal("option_pp_inside", "option", f"{BY}set_option pp.all true in trivial"),
    illegal("option_with_no_in", "option", f"{BY}set_option maxRecDepth 9\n  trivial"),
    illegal("option_elab_async", "option", f"set_option Elab.async true\n{BY}trivial"),
    illegal(
        "option_bootstrap",
        "option",
        f"set_option bootstrap.inductiveCheckPositivity false\n{BY}trivial",
    ),
    illegal(
        "option_compiler", "option", f"set_option compiler.extract_closed false in\n{BY}trivial"
    ),
    illegal("option_max_errors", "option", f"set_option maxErrors 0 in\n{BY}trivial"),
    judged(
        "option_auto_implicit_for_the_file",
        Status.LEAN_ERROR,
        f"set_option autoImplicit true\ntheorem h : p := by trivial\n{BY}exact h",
    ),
)

LEFT_OUT = (
    judged("omit", Status.LEAN_ERROR, f"omit h in\n{BY}trivial"),
    judged("open_in_the_middle", Status.LEAN_ERROR, f"{BY}trivial\n  open Classical\n  trivial"),
    judged("import_behind", Status.LEAN_ERROR, f"{BY}trivial\nimport Cheat"),
    judged("eval_behind", Status.LEAN_ERROR, f"{BY}trivial #eval 1"),
    judged("print_on_the_same_line", Status.LEAN_ERROR, f'{BY}trivial #print "no axioms"'),
    judged("unseal", Status.LEAN_ERROR, f"unseal Nat.add in\n{BY}rfl"),
)
"""Commands that Lean is not shown, so that they neither help nor hurt."""

CHEATS: tuple[Cheat, ...] = (
    *AXIOMS,
    *SYNTAX,
    *CODE,
    *SCOPE,
    *INSTANCES,
    *ATTRIBUTES,
    *OPTIONS,
    *LEFT_OUT,
)
