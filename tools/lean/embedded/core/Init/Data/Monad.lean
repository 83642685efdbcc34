prelude
import Init.Logic.Foundation

/-!
# Functors and monads

The classes behind `<$>`, `<*>`, `>>=` and `pure`, and the unit types they are used with.
-/

universe u v w

/-- Type constructors that functions can be mapped over, `f <$> x`. -/
class Functor (f : Type u → Type v) : Type (max (u+1) v) where
  map : {α β : Type u} → (α → β) → f α → f β
  mapConst : {α β : Type u} → α → f β → f α := Function.comp map (Function.const _)

/-- `x <&> f` is `f <$> x`. -/
@[reducible] def Functor.mapRev {f : Type u → Type v} [Functor f] {α β : Type u} : f α → (α → β) → f β :=
  fun a f => f <$> a

/-- Forget the value. -/
@[always_inline, inline] def Functor.discard {f : Type u → Type v} {α : Type u} [Functor f] (x : f α) : f PUnit :=
  Functor.mapConst PUnit.unit x

export Functor (discard)

/-- Type constructors that values can be put into. -/
class Pure (f : Type u → Type v) where
  pure {α : Type u} : α → f α

export Pure (pure)

/-- `mf <*> mx`. -/
class Seq (f : Type u → Type v) : Type (max (u+1) v) where
  seq : {α β : Type u} → f (α → β) → (Unit → f α) → f β

/-- `x <* y`. -/
class SeqLeft (f : Type u → Type v) : Type (max (u+1) v) where
  seqLeft : {α β : Type u} → f α → (Unit → f β) → f α

/-- `x *> y`. -/
class SeqRight (f : Type u → Type v) : Type (max (u+1) v) where
  seqRight : {α β : Type u} → f α → (Unit → f β) → f β

/-- Functors with `pure` and `<*>`. -/
class Applicative (f : Type u → Type v) extends Functor f, Pure f, Seq f, SeqLeft f, SeqRight f where
  map := fun x y => Seq.seq (pure x) fun _ => y
  seqLeft := fun a b => Seq.seq (Functor.map (Function.const _) a) b
  seqRight := fun a b => Seq.seq (Functor.map (Function.const _ id) a) b

/-- Sequencing, `x >>= f`. -/
class Bind (m : Type u → Type v) where
  bind : {α β : Type u} → m α → (α → m β) → m β

export Bind (bind)

/-- Applicative functors with `>>=`. -/
class Monad (m : Type u → Type v) : Type (max (u+1) v) extends Applicative m, Bind m where
  map f x := bind x (Function.comp pure f)
  seq f x := bind f fun y => Functor.map y (x ())
  seqLeft x y := bind x fun a => bind (y ()) (fun _ => pure a)
  seqRight x y := bind x fun _ => y ()

/-- Applicative functors with failure and choice, `<|>`. -/
class Alternative (f : Type u → Type v) : Type (max (u+1) v) extends Applicative f where
  failure : {α : Type u} → f α
  orElse : {α : Type u} → f α → (Unit → f α) → f α

export Alternative (failure)

instance instOrElseOfAlternative (f : Type u → Type v) (α : Type u) [Alternative f] : OrElse (f α) :=
  ⟨Alternative.orElse⟩

/-- Composition from left to right, `f >=> g`. -/
@[always_inline] protected def Bind.kleisliRight {α : Type u} {β γ : Type v} {m : Type v → Type w} [Bind m]
    (f₁ : α → m β) (f₂ : β → m γ) (a : α) : m γ :=
  f₁ a >>= f₂

/-- Composition from right to left, `g <=< f`. -/
@[always_inline] protected def Bind.kleisliLeft {α : Type u} {β γ : Type v} {m : Type v → Type w} [Bind m]
    (f₂ : β → m γ) (f₁ : α → m β) (a : α) : m γ :=
  f₁ a >>= f₂

/-- `f =<< x` is `x >>= f`. -/
@[always_inline] protected def Bind.bindLeft {α β : Type u} {m : Type u → Type v} [Bind m] (f : α → m β) (ma : m α) :
    m β :=
  ma >>= f

/-- The identity as a monad. -/
def Id (type : Sort u) : Sort u := type
