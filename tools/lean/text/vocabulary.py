"""The words that Lean 4, Batteries and Mathlib reserve for commands, and how they combine.

Source: Lean 4.35's own command parsers (read from its shared library) and the syntax
declarations of Batteries and Mathlib.
"""


def words(text: str) -> frozenset[str]:
    """Split a list of words at white space."""
    return frozenset(text.split())


DECLARATIONS = words("theorem lemma def abbrev example structure inductive coinductive")
THEOREMS = frozenset(("theorem", "lemma", "example"))
"""Declarations whose body is a proof."""

MODIFIERS = words("private protected public noncomputable nonrec unsafe partial meta local scoped")

COMMANDS = DECLARATIONS | words(
    """
    add_aesop_rules add_decl_doc alias assert_exists assert_no_cyclic assert_not_exists
    assert_not_imported attribute axiom binder_predicate builtin_dsimproc builtin_dsimproc_decl
    builtin_initialize builtin_simproc builtin_simproc_decl class compile_def%
    compile_inductive% declare_aesop_rule_sets declare_bitwise_int_theorems
    declare_command_config_elab declare_config_elab declare_int_theorems
    declare_missing_fallible declare_simp_like_tactic declare_sint_simprocs declare_syntax_cat
    declare_uint_simprocs declare_uint_theorems deprecated_module deprecated_syntax
    docs_to_verso dsimproc dsimproc_decl elab elab_rules elab_stx_quot end end_local_scope
    erase_aesop_rules export extend_docs gen_injective_theorems% grind_annotated grind_pattern
    import include infix infixl infixr init_grind_norm init_quot initialize
    initialize_simps_projections insert_to_additive_translation instance irreducible_def
    library_note library_note2 macro macro_rules mk_iff_of_inductive_prop mutual name_poly_vars
    namespace notation notation3 omit opaque open postfix prefix proof_wanted recall recall?
    recommended_spelling register_alias register_builtin_option register_error_explanation
    register_grind_attr register_hint register_label_attr register_linter_set register_option
    register_parser_alias register_simp_attr register_sym_dsimp register_sym_simp
    register_sym_simp_attr register_tactic_tag register_try?_tactic register_try_tactic
    reset_grind_attrs% restate_axiom run_cmd run_elab run_meta seal section set_option
    set_premise_selector set_library_suggestions show_deprecated_modules show_panel_widgets
    simproc simproc_decl simproc_pattern% builtin_simproc_pattern% sudo suggest_premises
    suppress_compilation syntax tactic_extension unif_hint universe unlock_limits unseal
    unset_option unsuppress_compilation variable variables variable? whatsnew
    with_weak_namespace
    """
)
"""Every word that can only begin a command (or a modifier that precedes one)."""

HASH_COMMANDS = words(
    """
    aesop_rules allow_unused_tactic app_delabs aux_defs check check'
    check_assertions check_deprecations check_failure check_simp check_tactic
    check_tactic_failure conv count_heartbeats deprecated_module deprecation discr_tree_key
    discr_tree_simp_key dump_async_env_state elab eval eval! exit explode find find_home
    find_syntax formalize grind_lint guard guard_expr guard_msgs help html html_tree
    import_bumps import_diff import_path info info_trees instances kerodon_tags leansearch leaff
    lint list_unused_decls lll long_instances long_names loogle min_imports minimize_imports
    moogle no_error norm_num parse plausible pp_all print print_axioms print_opaques
    print_prefix push push_discr_tree push_neg random_search reduce redundant_imports sample
    search show_kind show_unused simp simproc stacks_tags state_search string_diagram suggest
    sync synth test time trans_imports trivial_simps unfold unfold? version where whnf whnfR
    widget with_exporting
    """
)

IN_PREFIXES = frozenset(("open", "set_option", "omit", "include", "attribute", "unseal", "seal"))
"""Commands that may also stand as `… in` before another command."""

INERT = words("#check #check' #check_failure #print #reduce #synth #eval #where #version #help")
"""`#`-commands that say something and change nothing, so leaving them out is harmless."""
