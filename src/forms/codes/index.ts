export { classCodes, classes, classOrdinals, classRows, type ClassCode } from './classes.ts'
export {
  codesNamed,
  economicName,
  functionName,
  governmentEconomicName,
  levelOf,
  obsoleteName,
  parentOf,
  type CodeLevel,
  type CodeName,
} from './codes.ts'
export { codeRemarks, type CodeRemark } from './remarks.ts'
export { nameFit, type NameFit, type NameJudgement } from './fit.ts'
export type { FormerName } from './former-names.ts'
