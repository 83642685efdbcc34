"""Cheats in how the text reads: what a lexer or a splicer could take for something else."""

from tests.tools.lean.suites.cheat import BY, KERNEL_OFF, Cheat, illegal, judged
from tools.lean.verdict import Status

_T = "theorem target : False"

LITERALS = (
    illegal("trace_is_not_interpolated", "option", f'{BY}trace "{{"; {KERNEL_OFF}; trace "}}"'),
    illegal(
        "trace_in_have",
        "option",
        f'{BY}have h : False := by trace "{{"; {KERNEL_OFF}; trace "}}"\n  exact h',
    ),
    illegal("option_in_a_string", "hidden", f'{BY}have := "{KERNEL_OFF}"\n  trivial'),
    illegal(
        "option_in_a_comment_by_a_string", "hidden", f'{BY}have := ""\n  -- {KERNEL_OFF}\n  trivial'
    ),
    illegal("code_in_guillemets", "hidden", f"{BY}exact «run_tac»"),
    illegal("brace_behind_a_bracket", "ambiguous", f'{BY}have := [1][0] "{{"\n  trivial'),
    illegal(
        "field_named_like_interpolation",
        "option",
        "structure T where\n  x : Nat\n"
        "def T.s! (_ : T) (_ : String) (h : False) (_ : String) : False := h\n"
        f'{_T} :=\n  (T.mk 0).s! "{{" (by {KERNEL_OFF}) "}}"',
    ),
    illegal(
        "interpolated_hole", "option", f'{BY}have := s!"{{(by {KERNEL_OFF} : 1 = 1)}}"\n  trivial'
    ),
    illegal(
        "nested_interpolation",
        "option",
        f'{BY}have := s!"{{s!"{{(by {KERNEL_OFF} : 1 = 1)}}"}}"\n  trivial',
    ),
    illegal(
        "brace_inside_interpolation",
        "option",
        f'{BY}have := s!"{{({{x := 1}} : T).x}} {{(by {KERNEL_OFF} : 1 = 1)}}"\n  trivial',
    ),
    illegal("escaped_quote", "option", f'{BY}have := "a\\""\n  {KERNEL_OFF}\n  have := "\\""'),
    illegal("char_of_quote", "option", f"{BY}have := '\"'\n  {KERNEL_OFF}\n  have := '\"'"),
    illegal("char_of_backslash", "option", f"{BY}have := '\\\\'\n  {KERNEL_OFF}\n  have := '\\\\'"),
    illegal(
        "primes_are_no_quotes",
        "option",
        f"{BY}have h' := '\"'; have h'' := 1\n  {KERNEL_OFF} -- \"",
    ),
    illegal("raw_string", "option", f'{BY}have := r"\\"\n  {KERNEL_OFF}\n  have := r"\\"'),
    illegal(
        "raw_string_with_hash", "option", f'{BY}have := r#"""#\n  {KERNEL_OFF}\n  have := r#"""#'
    ),
    illegal("raw_is_a_name", "option", f'{BY}have xr := 1; have := xr"a" ; {KERNEL_OFF}'),
    illegal("string_gap", "option", f'{BY}have := "a\\\n  "\n  {KERNEL_OFF}\n  have := ""'),
    illegal("name_in_guillemets", "option", f'{BY}have «"» := 1\n  {KERNEL_OFF}\n  have «"» := 1'),
    illegal(
        "comment_in_guillemets", "option", f"{BY}have «/-» := 1\n  {KERNEL_OFF}\n  have «-/» := 1"
    ),
    illegal("line_comment_in_string", "option", f'{BY}have := "--"; {KERNEL_OFF}'),
    illegal("block_comment_in_string", "option", f'{BY}have := "/-"; {KERNEL_OFF}; have := "-/"'),
    illegal("string_in_comment", "option", f'{BY}-- "\n  {KERNEL_OFF} -- "'),
    illegal("string_in_block_comment", "option", f'{BY}/- " -/ {KERNEL_OFF} /- " -/'),
    illegal("nested_comment", "option", f"{BY}/- /- -/ -/ {KERNEL_OFF} /- -/"),
    illegal("comment_slash_dash_slash", "option", f"{BY}/-/ -/ {KERNEL_OFF}"),
    illegal("comment_dash_dash_slash", "option", f"{BY}/--/ -/ {KERNEL_OFF}"),
    illegal("comment_after_operator", "ambiguous", f"{BY}have := 1 ^--\n  2\n  {KERNEL_OFF}"),
    illegal("unterminated_string", "unterminated", f'{BY}exact absurd "'),
    illegal("unterminated_comment", "unterminated", f"{BY}trivial /-"),
    illegal("unterminated_doc", "unterminated", f"{BY}trivial\n/-- the rest is silence"),
    illegal("unterminated_nested_comment", "unterminated", f"{BY}trivial /- /- -/"),
    illegal("unterminated_guillemet", "unterminated", f"{BY}exact «"),
    illegal("unterminated_raw_string", "unterminated", f'{BY}exact r#"'),
    illegal("unterminated_interpolation", "unterminated", f'{BY}exact s!"{{'),
    illegal(
        "comment_swallows_evidence",
        "unterminated",
        f"theorem helper : True := trivial /-\n{BY}trivial",
    ),
)

CHARACTERS = (
    illegal("nul", "bad_character", f"{BY}trivial\0"),
    illegal("zero_width_space", "bad_character", f"{BY}so\u200brry"),
    illegal("zero_width_joiner", "bad_character", f"{BY}exact h\u200d"),
    illegal("bidi_override", "bad_character", f"{BY}exact \u202edorp"),
    illegal("bidi_isolate", "bad_character", f"{BY}exact h \u2066-- sorry\u2069"),
    illegal("no_break_space", "bad_character", f"{BY}exact\u00a0h"),
    illegal("line_separator", "bad_character", f"{BY}exact h\u2028axiom h : False"),
    illegal("vertical_tab", "bad_character", f"{BY}exact h\x0baxiom h : False"),
    illegal("form_feed", "bad_character", f"{BY}exact h\x0caxiom h : False"),
    illegal("escape_character", "bad_character", f"{BY}exact h\x1b[2K"),
    illegal("soft_hyphen", "bad_character", f"{BY}so\u00adrry"),
    illegal("lone_surrogate", "bad_character", f"{BY}exact \ud800"),
    illegal("surrogate_pair_by_halves", "bad_character", f"{BY}exact \ud835\udc00"),
    illegal("private_use", "bad_character", f"{BY}exact \ue000"),
    judged("byte_order_mark_hides_hole", Status.INCOMPLETE, f"{BY}so\ufeffrry"),
    judged(
        "cyrillic_look_alike",
        Status.LEAN_ERROR,
        f"theorem Fаlse : True := trivial\n{BY}exact Fаlse",
    ),
    judged("fullwidth_look_alike", Status.LEAN_ERROR, f"{BY}ｓorry"),
    judged("greek_question_mark", Status.LEAN_ERROR, f"{BY}trivial\u037e trivial"),
    judged("not_equal_by_combining", Status.LEAN_ERROR, f"{BY}exact (1 =\u0338 1)"),
)

HOLES = (
    judged("sorry", Status.INCOMPLETE, f"{BY}sorry"),
    judged("sorry_term", Status.INCOMPLETE, f"{_T} := sorry"),
    judged("admit", Status.INCOMPLETE, f"{BY}admit"),
    judged("stop", Status.INCOMPLETE, f"{BY}stop\n  trivial"),
    judged("sorry_ax", Status.INCOMPLETE, f"{BY}exact sorryAx False"),
    judged("sorry_ax_true", Status.INCOMPLETE, f"{BY}exact @sorryAx False true"),
    judged("sorry_ax_rooted", Status.INCOMPLETE, f"{BY}exact _root_.sorryAx _ true"),
    judged("sorry_ax_in_guillemets", Status.INCOMPLETE, f"{BY}exact «sorryAx» _ true"),
    judged("sorry_in_have", Status.INCOMPLETE, f"{BY}have h : False := by sorry\n  exact h"),
    judged("sorry_in_have_term", Status.INCOMPLETE, f"{BY}have h : False := sorry\n  exact h"),
    judged("sorry_in_helper", Status.INCOMPLETE, f"theorem h : False := sorry\n{BY}exact h"),
    judged(
        "sorry_in_definition", Status.INCOMPLETE, f"def h : Nat → False := sorry\n{BY}exact h 0"
    ),
    judged("sorry_in_where", Status.INCOMPLETE, f"{_T} := c where\n  c : False := sorry"),
    judged("sorry_in_let_rec", Status.INCOMPLETE, f"{BY}let rec c : False := sorry\n  exact c"),
    judged("sorry_in_first", Status.INCOMPLETE, f"{BY}first | trivial | sorry"),
    judged("sorry_in_bullet", Status.INCOMPLETE, f"{BY}·sorry"),
    judged("sorry_as_old_bullet", Status.INCOMPLETE, f"{BY}.sorry"),
    judged(
        "sorry_in_decreasing_by",
        Status.INCOMPLETE,
        f"def h (n : Nat) : False := h (n + 1)\ntermination_by n\ndecreasing_by sorry\n"
        f"{BY}exact h 0",
    ),
    judged(
        "sorry_in_calc", Status.INCOMPLETE, f"{BY}exact absurd (calc 1 = 2 := sorry) (by decide)"
    ),
    judged("sorry_in_configuration", Status.INCOMPLETE, f"{BY}simp (config := sorry)"),
    judged("sorry_in_type", Status.INCOMPLETE, f"{BY}exact (show sorry from trivial)"),
    judged("sorry_and_an_axiom", Status.ILLEGAL, f"axiom c : False\n{BY}sorry"),
    judged("underscore", Status.LEAN_ERROR, f"{BY}exact _"),
    judged("synthetic_hole", Status.LEAN_ERROR, f"{BY}exact ?x"),
    judged("named_hole_twice", Status.LEAN_ERROR, f"{BY}refine absurd ?x ?x"),
    judged("goal_left_over", Status.INCOMPLETE, f"{BY}skip"),
    judged("goal_deferred", Status.INCOMPLETE, f"{BY}have h : False := ?x\n  exact h"),
    judged("all_goals_done", Status.INCOMPLETE, f"{BY}all_goals done"),
    judged("empty_by", Status.INCOMPLETE, _T + " := by"),
    judged("done_only", Status.INCOMPLETE, f"{BY}done"),
    judged("repeat_nothing", Status.INCOMPLETE, f"{BY}repeat trivial"),
    judged("try_everything", Status.INCOMPLETE, f"{BY}try simp_all"),
    judged("any_goals", Status.INCOMPLETE, f"{BY}any_goals try omega"),
)

TAILS = (
    judged("tail_open_in", Status.ILLEGAL, f"{BY}trivial\nopen Nat in"),
    illegal("tail_option_in", "dangling", f"{BY}trivial\n  set_option maxRecDepth 9 in"),
    illegal("tail_attribute", "dangling", f"{BY}trivial\n@[simp]"),
    judged("tail_doc_comment", Status.LEAN_ERROR, f"{BY}trivial\n/-- about the evidence -/"),
    illegal("tail_private", "modifier", f"{BY}trivial\nprivate"),
    illegal("tail_unsafe", "unsafe_code", f"{BY}trivial\nunsafe"),
    illegal("tail_partial", "unsafe_code", f"{BY}trivial\npartial"),
    illegal("tail_noncomputable", "modifier", f"{BY}trivial\nnoncomputable"),
    illegal("tail_local", "modifier", f"{BY}trivial\nlocal"),
    judged("tail_where", Status.LEAN_ERROR, f"{BY}trivial\nwhere"),
    judged("tail_termination_by", Status.LEAN_ERROR, f"{BY}trivial\ntermination_by"),
    judged("tail_decreasing_by", Status.LEAN_ERROR, f"{BY}trivial\ndecreasing_by"),
    judged("tail_open_bracket", Status.LEAN_ERROR, f"{BY}exact ("),
    judged("tail_close_bracket", Status.LEAN_ERROR, f"{BY}exact id) trivial"),
    judged("tail_by", Status.LEAN_ERROR, f"{BY}exact absurd trivial by"),
    judged("tail_operator", Status.LEAN_ERROR, f"{BY}exact trivial ∧"),
    judged("tail_fun", Status.LEAN_ERROR, f"{BY}exact fun x =>"),
    judged("tail_match", Status.LEAN_ERROR, f"{BY}match 0 with"),
    judged("tail_at", Status.LEAN_ERROR, f"{BY}exact @"),
    judged("tail_dot", Status.LEAN_ERROR, f"{BY}exact id."),
    judged("tail_theorem_keyword", Status.LEAN_ERROR, f"{BY}trivial\ntheorem"),
    judged("tail_def_on_the_same_line", Status.LEAN_ERROR, f"{BY}trivial def x := 1"),
    judged("tail_mutual", Status.LEAN_ERROR, f"{BY}trivial\nmutual"),
    illegal("head_mutual", "scope", f"mutual\n{BY}trivial"),
)

CHEATS: tuple[Cheat, ...] = (*LITERALS, *CHARACTERS, *HOLES, *TAILS)
