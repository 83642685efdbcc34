"""The words that begin a tactic or a term, to tell a bare tactic proof from a bare term."""

from tools.lean.text.vocabulary import words

TACTICS = words(
    """
    abel abel_nf ac_nf ac_rfl all_goals any_goals aesop apply apply? apply_assumption apply_fun
    apply_mod_cast apply_rules array_get_dec assumption assumption_mod_cast bound bv_decide
    bv_normalize bv_omega by_cases by_contra by_contra! by_contradiction calc cancel_denoms case
    case' cases cases' casesm cbv change choose clear clear_value compute_degree congr congr!
    constructor contradiction contrapose contrapose! conv conv_lhs conv_rhs convert convert_to
    cutsat decide delta discrete_cases done dsimp dsimp? eapply econstructor else_if enter
    eq_refl erw eta_expand eta_reduce exact exact? exact_mod_cast exacts exfalso exists existsi
    ext ext1 extract_goal extract_lets fail fail_if_success fapply fconstructor field field_simp
    fin_cases fin_omega find first focus forward frac_tac fun_cases fun_induction fun_prop
    funext gcongr generalize generalize_proofs get_elem_tactic grind grind? group grw guard_expr
    guard_goal_nums guard_hyp guard_target hint have have' haveI in induction induction'
    infer_instance infer_param inhabit injection injections interval_cases intro introv intros
    isBoundedDefault itauto iterate left let let' letI lia lift liftLets lift_lets linarith
    linarith! linear_combination linear_combination' linear_combination2 map_tacs measurability
    mfld_set_tac mod_cases module monicity native_decide next nlinarith nlinarith! nofun
    noncomm_ring nomatch norm_cast norm_num norm_num1 nontriviality nth_rewrite nth_rw observe
    obtain omega omega_nat on_goal order pick_goal plausible polyrith positivity pull push
    push_cast push_neg qify rcases recover reduce refine refine' refine_lift rel rename rename'
    rename_bvar rename_i repeat repeat' repeat1 repeat1' replace revert rewrite rfl rfl' rify
    right ring ring1 ring1_nf ring_nf rintro rotate_left rotate_right rsuffices run_tac rw rw?
    rwa rw_mod_cast rw_search says set show show_term simp simp! simp? simp_all simp_all!
    simp_all? simp_all_arith simp_arith simp_intro simp_rw simpa simpa! simpa? sizeOf_list_dec
    skip sleep slice_lhs slice_rhs slim_check solve solve_by_elim sorry split split_ands
    split_ifs squeeze_simp stop subsingleton subst subst_eqs subst_vars substs
    success_if_fail_with_msg suffices swap swap_var symm symm_saturate tauto tfae_finish
    tfae_have trace trace_state trans transitivity trivial try try? unfold unfold_let unhygienic
    unit_interval use use! use_discharger valid volume_tac wait_for_unblock whisker_simps whnf
    with_reducible with_reducible_and_instances with_unfolding_all wlog zify admit
    """
)
"""Words that begin a tactic, in Lean, Batteries and Mathlib."""

EITHER = words("have haveI let letI show calc suffices match if nomatch nofun open set_option")
"""Words that begin a tactic and a term alike."""
