prelude
import Init.Data.FinLemmas
import Init.Data.OptionLemmas
import Init.Grind.Normalize
import Init.List.Member
import Init.List.Repeat
import Init.List.TakeDrop
import Init.List.Test
import Init.List.Zip

/-!
# `grind`: what it knows of the library

Equations that `grind` may use left to right wherever their left side occurs: how functions on lists and options
compute, how they go through each other, what membership means, and what minimum, maximum, predecessor and the order of
bounded numbers are. Beside them that nothing is in an empty list, and when bounded numbers are equal.
-/

attribute [grind =] List.length_nil List.length_cons List.nil_append List.cons_append List.append_nil List.append_assoc
  List.length_append List.append_eq_nil_iff
attribute [grind =] List.map_nil List.map_cons List.map_append List.map_map List.length_map List.map_reverse
attribute [grind =] List.filter_nil List.filter_cons List.filter_append List.mem_filter
attribute [grind =] List.reverse_nil List.reverse_cons List.reverse_append List.reverse_reverse List.length_reverse
attribute [grind =] List.mem_cons List.mem_append List.mem_map List.mem_reverse
attribute [grind =] List.foldl_nil List.foldl_cons List.foldr_nil List.foldr_cons
attribute [grind =] List.flatten_nil List.flatten_cons List.flatMap_nil List.flatMap_cons
attribute [grind =] List.head?_nil List.head?_cons List.tail_nil List.tail_cons
attribute [grind =] List.take_nil List.take_zero List.take_succ_cons List.drop_nil List.drop_zero List.drop_succ_cons
attribute [grind =] List.zip_nil_left List.zip_nil_right List.zip_cons_cons
attribute [grind =] List.any_nil List.any_cons List.all_nil List.all_cons
attribute [grind =] List.replicate_zero List.replicate_succ List.length_replicate
attribute [grind =] List.sum_nil List.sum_cons

attribute [grind =] Nat.max_def Nat.min_def Int.max_def Int.min_def Nat.pred_eq_sub_one Fin.lt_def Fin.le_def

attribute [grind =] Option.map_none Option.map_some Option.bind_none Option.bind_some Option.getD_none Option.getD_some
  Option.isSome_none Option.isSome_some Option.isNone_none Option.isNone_some

attribute [grind ←] List.not_mem_nil
attribute [grind ext] Fin.ext
