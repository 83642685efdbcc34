prelude
import Init.Data.Array
import Init.Data.Bool
import Init.Data.BoolCond
import Init.Data.Collection
import Init.Data.GetElem
import Init.Data.Types
import Init.Int.Basic
import Init.List.Basic
import Init.List.Relations
import Init.Logic.LawfulEquality
import Init.Logic.Quotient

/-!
# Printing

How applications of the library's constants are printed in their notation. This file comes last, since each line
names the constant that it prints.
-/

@[extern "native", app_unexpander Bool.xor] opaque Bool._aux_Init_Data_Bool___unexpand_Bool_xor_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander Int.negSucc] opaque Int._aux_Init_Data_Int_Basic___unexpand_Int_negSucc_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander List.IsInfix] opaque List._aux_Init_Data_List_Basic___unexpand_List_IsInfix_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander List.IsPrefix] opaque List._aux_Init_Data_List_Basic___unexpand_List_IsPrefix_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander List.IsSuffix] opaque List._aux_Init_Data_List_Basic___unexpand_List_IsSuffix_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander List.Perm] opaque List._aux_Init_Data_List_Basic___unexpand_List_Perm_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander List.Sublist] opaque List._aux_Init_Data_List_Basic___unexpand_List_Sublist_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander EmptyCollection.emptyCollection] opaque _aux_Init_Core___unexpand_EmptyCollection_emptyCollection_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander EmptyCollection.emptyCollection] opaque _aux_Init_Core___unexpand_EmptyCollection_emptyCollection_2 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander HasEquiv.Equiv] opaque _aux_Init_Core___unexpand_HasEquiv_Equiv_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander HasSSubset.SSubset] opaque _aux_Init_Core___unexpand_HasSSubset_SSubset_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander HasSubset.Subset] opaque _aux_Init_Core___unexpand_HasSubset_Subset_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander Iff] opaque _aux_Init_Core___unexpand_Iff_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander Iff] opaque _aux_Init_Core___unexpand_Iff_2 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander Inter.inter] opaque _aux_Init_Core___unexpand_Inter_inter_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander Ne] opaque _aux_Init_Core___unexpand_Ne_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander PSum] opaque _aux_Init_Core___unexpand_PSum_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander SDiff.sdiff] opaque _aux_Init_Core___unexpand_SDiff_sdiff_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander SSuperset] opaque _aux_Init_Core___unexpand_SSuperset_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander Sum] opaque _aux_Init_Core___unexpand_Sum_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander Superset] opaque _aux_Init_Core___unexpand_Superset_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander Union.union] opaque _aux_Init_Core___unexpand_Union_union_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander bne] opaque _aux_Init_Core___unexpand_bne_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander And] opaque _aux_Init_Notation___unexpand_And_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander BEq.beq] opaque _aux_Init_Notation___unexpand_BEq_beq_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander Bool.and] opaque _aux_Init_Notation___unexpand_Bool_and_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander Bool.not] opaque _aux_Init_Notation___unexpand_Bool_not_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander Bool.or] opaque _aux_Init_Notation___unexpand_Bool_or_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander Complement.complement] opaque _aux_Init_Notation___unexpand_Complement_complement_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander Dvd.dvd] opaque _aux_Init_Notation___unexpand_Dvd_dvd_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander Eq] opaque _aux_Init_Notation___unexpand_Eq_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander Function.comp] opaque _aux_Init_Notation___unexpand_Function_comp_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander GE.ge] opaque _aux_Init_Notation___unexpand_GE_ge_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander GE.ge] opaque _aux_Init_Notation___unexpand_GE_ge_2 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander GT.gt] opaque _aux_Init_Notation___unexpand_GT_gt_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander HAdd.hAdd] opaque _aux_Init_Notation___unexpand_HAdd_hAdd_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander HAnd.hAnd] opaque _aux_Init_Notation___unexpand_HAnd_hAnd_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander HAppend.hAppend] opaque _aux_Init_Notation___unexpand_HAppend_hAppend_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander HDiv.hDiv] opaque _aux_Init_Notation___unexpand_HDiv_hDiv_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander HEq] opaque _aux_Init_Notation___unexpand_HEq_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander HMod.hMod] opaque _aux_Init_Notation___unexpand_HMod_hMod_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander HMul.hMul] opaque _aux_Init_Notation___unexpand_HMul_hMul_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander HOr.hOr] opaque _aux_Init_Notation___unexpand_HOr_hOr_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander HPow.hPow] opaque _aux_Init_Notation___unexpand_HPow_hPow_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander HSMul.hSMul] opaque _aux_Init_Notation___unexpand_HSMul_hSMul_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander HShiftLeft.hShiftLeft] opaque _aux_Init_Notation___unexpand_HShiftLeft_hShiftLeft_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander HShiftRight.hShiftRight] opaque _aux_Init_Notation___unexpand_HShiftRight_hShiftRight_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander HSub.hSub] opaque _aux_Init_Notation___unexpand_HSub_hSub_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander HXor.hXor] opaque _aux_Init_Notation___unexpand_HXor_hXor_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander Inv.inv] opaque _aux_Init_Notation___unexpand_Inv_inv_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander LE.le] opaque _aux_Init_Notation___unexpand_LE_le_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander LE.le] opaque _aux_Init_Notation___unexpand_LE_le_2 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander LT.lt] opaque _aux_Init_Notation___unexpand_LT_lt_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander List.cons] opaque _aux_Init_Notation___unexpand_List_cons_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander Membership.mem] opaque _aux_Init_Notation___unexpand_Membership_mem_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander Neg.neg] opaque _aux_Init_Notation___unexpand_Neg_neg_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander Not] opaque _aux_Init_Notation___unexpand_Not_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander Or] opaque _aux_Init_Notation___unexpand_Or_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander PProd] opaque _aux_Init_Notation___unexpand_PProd_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander Prod] opaque _aux_Init_Notation___unexpand_Prod_1 : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander Exists] opaque unexpandExists : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander Subtype] opaque unexpandSubtype : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander Unit.unit] opaque unexpandUnit : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander List.nil] opaque unexpandListNil : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander List.cons] opaque unexpandListCons : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander Prod.mk] opaque unexpandProdMk : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander ite] opaque unexpandIte : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander Sigma] opaque unexpandSigma : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander PSigma] opaque unexpandPSigma : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander Eq.rec] opaque unexpandEqRec : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander Eq.ndrec] opaque unexpandEqNDRec : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander GetElem.getElem] opaque unexpandGetElem : Lean.PrettyPrinter.Unexpander
@[extern "native", app_unexpander List.toArray] opaque unexpandListToArray : Lean.PrettyPrinter.Unexpander
