prelude
import Init.Data.OptionLemmas
import Init.List.Repeat

/-!
# Laws of functors and monads

The laws, and that options and lists obey them.
-/

universe u v w

/-- `map` respects identity and composition. -/
class LawfulFunctor (f : Type u → Type v) [Functor f] : Prop where
  map_const : (Functor.mapConst : α → f β → f α) = Functor.map ∘ Function.const β
  id_map (x : f α) : id <$> x = x
  comp_map (g : α → β) (h : β → γ) (x : f α) : (h ∘ g) <$> x = h <$> g <$> x

export LawfulFunctor (map_const id_map comp_map)

attribute [simp] id_map

/-- `pure` and `<*>` obey the applicative laws. -/
class LawfulApplicative (f : Type u → Type v) [Applicative f] : Prop extends LawfulFunctor f where
  seqLeft_eq (x : f α) (y : f β) : x <* y = Function.const β <$> x <*> y
  seqRight_eq (x : f α) (y : f β) : x *> y = Function.const α id <$> x <*> y
  pure_seq (g : α → β) (x : f α) : pure g <*> x = g <$> x
  map_pure (g : α → β) (x : α) : g <$> (pure x : f α) = pure (g x)
  seq_pure {α β : Type u} (g : f (α → β)) (x : α) : g <*> pure x = (fun h => h x) <$> g
  seq_assoc {α β γ : Type u} (x : f α) (g : f (α → β)) (h : f (β → γ)) :
    h <*> (g <*> x) = ((@Function.comp α β γ) <$> h) <*> g <*> x

export LawfulApplicative (seqLeft_eq seqRight_eq pure_seq map_pure seq_pure seq_assoc)

attribute [simp] map_pure seq_pure

/-- `pure` and `>>=` obey the monad laws. -/
class LawfulMonad (m : Type u → Type v) [Monad m] : Prop extends LawfulApplicative m where
  bind_pure_comp (f : α → β) (x : m α) : x >>= (fun a => pure (f a)) = f <$> x
  bind_map {α β : Type u} (f : m (α → β)) (x : m α) : f >>= (· <$> x) = f <*> x
  pure_bind (x : α) (f : α → m β) : pure x >>= f = f x
  bind_assoc (x : m α) (f : α → m β) (g : β → m γ) : x >>= f >>= g = x >>= fun x => f x >>= g

export LawfulMonad (bind_pure_comp bind_map pure_bind bind_assoc)

attribute [simp] pure_bind bind_assoc bind_pure_comp

@[simp] theorem bind_pure {m : Type u → Type v} {α : Type u} [Monad m] [LawfulMonad m] (x : m α) :
    x >>= pure = x :=
  (bind_pure_comp id x).trans (id_map x)

theorem map_eq_pure_bind {m : Type u → Type v} {α β : Type u} [Monad m] [LawfulMonad m] (f : α → β) (x : m α) :
    f <$> x = x >>= fun a => pure (f a) :=
  (bind_pure_comp f x).symm

instance instLawfulMonadOption : LawfulMonad Option where
  map_const := rfl
  id_map x := by cases x <;> rfl
  comp_map _ _ x := by cases x <;> rfl
  seqLeft_eq x y := by cases x <;> cases y <;> rfl
  seqRight_eq x y := by cases x <;> cases y <;> rfl
  pure_seq _ x := by cases x <;> rfl
  map_pure _ _ := rfl
  seq_pure g _ := by cases g <;> rfl
  seq_assoc x g h := by cases x <;> cases g <;> cases h <;> rfl
  bind_pure_comp _ x := by cases x <;> rfl
  bind_map f x := by cases f <;> cases x <;> rfl
  pure_bind _ _ := rfl
  bind_assoc x _ _ := by cases x <;> rfl
