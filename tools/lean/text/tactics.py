"""The words that begin a tactic or a term, to tell a bare tactic proof from a bare term."""

from tools.lean.text.vocabulary import words

TACTICS = words(
    """
    abel abel_nf ac_nf ac_nf0 ac_rfl admit aesop aesop_cat algebraize all_goals any_goals apply
    apply? apply_assumption apply_ext_theorem apply_fun apply_mod_cast apply_rules array_get_dec
    as_aux_lemma assumption assumption' assumption_mod_cast bddDefault beta_reduce bound
    bv_decide bv_normalize bv_omega by_cases by_cases! by_contra by_contra! by_contradiction
    calc cancel_denoms case case' cases cases' casesm cbv cc change change? checkpoint choose
    choose! classical clear clear_aux_decl clear_value compute_degree congr congr! congrm
    constructor constructorm continuity contradiction contrapose contrapose! conv conv_lhs
    conv_rhs convert convert! convert_to cutsat decide decreasing_tactic decreasing_with delta
    done dsimp dsimp! dsimp? eapply econstructor eq_refl erw eta_expand eta_reduce eta_struct
    exact exact? exact_mod_cast exacts exfalso exists existsi ext ext1 ext? extract_goal
    extract_lets fail fail_if_no_progress fail_if_success false_or_by_contra fapply fconstructor
    field field_simp fin_cases fin_omega find first focus forward fun_cases fun_induction
    fun_prop funext gcongr generalize generalize_proofs get_elem_tactic grewrite grind grind?
    group grw guard_expr guard_goal_nums guard_hyp guard_target have have' haveI hint in
    induction induction' infer_instance infer_param inhabit injection injections interval_cases
    intro intros introv isBoundedDefault itauto iterate left let let' letI lia lift liftLets
    lift_lets linarith linarith! linear_combination linear_combination' linear_combination2
    map_fun_tac map_tacs match_scalars measurability measurability! mfld_set_tac mod_cases
    module monicity mono native_decide next nlinarith nlinarith! nofun nomatch noncomm_ring
    nontriviality norm_cast norm_num norm_num! norm_num1 nth_grw nth_rewrite nth_rw observe
    obtain omega on_goal open_private order peel peel! pick_goal plausible polyrith positivity
    pull push push_cast push_neg qify rcases rcases? rcongr recover reduce reduce_mod_char
    refine refine' refine_lift rel rename rename' rename_bvar rename_i repeat repeat' repeat1
    repeat1' replace revert rewrite rfl rfl' rfl? rify right ring ring! ring1 ring1_nf ring_nf
    rintro rotate_left rotate_right rsuffices run_tac rw rw? rw_mod_cast rw_search rwa says set
    set! show show_term simp simp! simp? simp_all simp_all! simp_all? simp_all_arith
    simp_all_arith! simp_arith simp_intro simp_rw simp_wf simpa simpa! simpa? skip sleep
    slice_lhs slice_rhs slim_check solve solve_by_elim sorry split split_ands split_ifs
    squeeze_simp stop subsingleton subst subst! subst_eqs subst_vars substs
    success_if_fail_with_msg suffices swap swap_var symm symm_saturate tauto tauto_set
    tfae_finish tfae_have trace trace_state trans transitivity trivial try try? unfold
    unfold_let unfold_projs unhygienic use use! use_discharger volume_tac wait_for_unblock
    whisker_simps whnf with_reducible with_reducible_and_instances with_unfolding_all wlog
    zeta_reduce zify
    """
)
"""Words that begin a tactic, in Lean, Batteries and Mathlib."""

EITHER = words("have haveI let letI show calc suffices match if nomatch nofun open set_option")
"""Words that begin a tactic and a term alike."""


def is_tactic(word: str) -> bool:
    """Whether a word begins a tactic, a variant with `!` or `?` included."""
    return word in TACTICS or word.rstrip("!?") in TACTICS
