prelude
import Init.Recursion.Injective
import Init.Coe

/-!
# Options of tactics

The types of what stands behind a tactic's name, as in `simp (maxSteps := 100)` or `rw (occs := .pos [2])`. The
compiled tactics read the elaborated values, so names and order of the fields are theirs.
-/

namespace Lean.Meta

/-- Which definitions are unfolded. -/
inductive TransparencyMode where
  | all
  | default
  | reducible
  | instances
  | none

/-- For which structures `s = ⟨s.1, …⟩` counts as known. -/
inductive EtaStructMode where
  | all
  | notClasses
  | none

/-- Which of the places where a pattern occurs are meant, counted from 1. -/
inductive Occurrences where
  | all
  | pos (idxs : List Nat)
  | neg (idxs : List Nat)

instance instCoeListNatOccurrences : Coe (List Nat) Occurrences := ⟨.pos⟩

/-- Which of the open arguments become goals, in what order. -/
inductive ApplyNewGoals where
  | nonDependentFirst
  | nonDependentOnly
  | all

/-- Options of `apply`. -/
structure ApplyConfig where
  newGoals : ApplyNewGoals := .nonDependentFirst
  synthAssignedInstances : Bool := true
  allowSynthFailures : Bool := false
  approx : Bool := true

/-- Options of `rw`. -/
structure Rewrite.Config where
  transparency : TransparencyMode := .instances
  offsetCnstrs : Bool := true
  occs : Occurrences := .all
  newGoals : ApplyNewGoals := .nonDependentFirst

/-- Options of `dsimp`. -/
structure DSimp.Config where
  zeta : Bool := true
  beta : Bool := true
  eta : Bool := true
  etaStruct : EtaStructMode := .all
  iota : Bool := true
  proj : Bool := true
  decide : Bool := false
  autoUnfold : Bool := false
  failIfUnchanged : Bool := true
  unfoldPartialApp : Bool := false
  zetaDelta : Bool := false
  index : Bool := true
  zetaUnused : Bool := true
  zetaHave : Bool := true
  locals : Bool := false
  instances : Bool := false

/-- How many subterms `simp` visits before it gives up. -/
def Simp.defaultMaxSteps : Nat := 100000

/-- Options of `simp`. -/
structure Simp.Config where
  maxSteps : Nat := Simp.defaultMaxSteps
  maxDischargeDepth : Nat := 2
  contextual : Bool := false
  memoize : Bool := true
  singlePass : Bool := false
  zeta : Bool := true
  beta : Bool := true
  eta : Bool := true
  etaStruct : EtaStructMode := .all
  iota : Bool := true
  proj : Bool := true
  decide : Bool := false
  arith : Bool := false
  autoUnfold : Bool := false
  dsimp : Bool := true
  failIfUnchanged : Bool := true
  ground : Bool := false
  unfoldPartialApp : Bool := false
  zetaDelta : Bool := false
  index : Bool := true
  implicitDefEqProofs : Bool := true
  zetaUnused : Bool := true
  catchRuntime : Bool := true
  zetaHave : Bool := true
  letToHave : Bool := true
  congrConsts : Bool := true
  bitVecOfNat : Bool := true
  warnExponents : Bool := true
  suggestions : Bool := false
  maxSuggestions : Option Nat := none
  locals : Bool := false
  instances : Bool := false

/-- Options of `simp_all`. -/
structure Simp.ConfigCtx extends Simp.Config where
  contextual := true

/-- Options of `norm_cast`. -/
structure Simp.NormCastConfig extends Simp.Config where
  zeta := false
  beta := false
  eta := false
  proj := false
  iota := false

/-- Options of `omega`. -/
structure Omega.OmegaConfig where
  splitDisjunctions : Bool := true
  splitNatSub : Bool := true
  splitNatAbs : Bool := true
  splitMinMax : Bool := true

end Lean.Meta

/-- Options of `decide`. -/
structure Lean.Parser.Tactic.DecideConfig where
  kernel : Bool := false
  native : Bool := false
  zetaReduce : Bool := true
  revert : Bool := false
