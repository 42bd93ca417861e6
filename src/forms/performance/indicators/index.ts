import type { IndicatorTemplate } from '../../../core/indicator-template.ts'
import { agencies } from './agencies.ts'
import { arbitration } from './arbitration.ts'
import { budget } from './budget.ts'
import { casework } from './casework.ts'
import { employment } from './employment.ts'
import { finder } from './find.ts'
import { general } from './general.ts'
import { information } from './information.ts'
import { inspection } from './inspection.ts'
import { insurance } from './insurance.ts'
import { legal } from './legal.ts'
import { meetings } from './meetings.ts'
import { party } from './party.ts'
import { personnel } from './personnel.ts'
import { petitions } from './petitions.ts'
import { procurement } from './procurement.ts'
import { property } from './property.ts'
import { publicity } from './publicity.ts'
import { recruitment } from './recruitment.ts'
import { running } from './running.ts'
import { startup } from './startup.ts'
import { subsidies } from './subsidies.ts'
import { talent } from './talent.ts'
import { training } from './training.ts'
import { works } from './works.ts'

/** A group of indicators, in the order of the page. */
export interface IndicatorField {
  readonly title: string
  readonly english: string
  /** Whether every department has it, or a bureau of human resources. */
  readonly of: 'every department' | 'human resources'
  readonly templates: readonly IndicatorTemplate[]
}

const own = (title: string, english: string, templates: readonly IndicatorTemplate[]): IndicatorField => ({
  title,
  english,
  of: 'human resources',
  templates,
})
const shared = (title: string, english: string, templates: readonly IndicatorTemplate[]): IndicatorField => ({
  title,
  english,
  of: 'every department',
  templates,
})

/** Every field of the library. */
export const indicatorFields: readonly IndicatorField[] = [
  own('就业', 'Employment', employment),
  own('就业补贴', 'Employment subsidies', subsidies),
  own('创业', 'Start-ups', startup),
  own('职业培训', 'Vocational training', training),
  own('劳动人事争议调解仲裁', 'Mediation and arbitration', arbitration),
  own('劳动保障监察与劳动关系', 'Labour inspection', inspection),
  own('人才', 'Talents', talent),
  own('事业单位人事与公开招聘', 'Public institutions', recruitment),
  own('社会保险经办与工伤认定', 'Social insurance', insurance),
  own('人力资源服务业', 'Human-resources industry', agencies),
  shared('预算执行与资金管理', 'Budget and funds', budget),
  shared('人员待遇', 'Personnel', personnel),
  shared('机关运行', 'Running costs', running),
  shared('物业与办公用房', 'Property management', property),
  shared('政府采购与资产', 'Procurement and assets', procurement),
  shared('信息系统', 'Information systems', information),
  shared('会议与培训', 'Meetings and training', meetings),
  shared('宣传', 'Publicity', publicity),
  shared('党建', 'Party building', party),
  shared('法律顾问、咨询与委托业务', 'Legal advice and consultancy', legal),
  shared('维修改造', 'Repairs and works', works),
  shared('案件与办件', 'Casework', casework),
  shared('信访维稳', 'Petitions', petitions),
  shared('通用', 'Common to all', general),
]

/** Every template of the library. */
export const indicatorTemplates: readonly IndicatorTemplate[] = indicatorFields.flatMap(
  (field) => field.templates,
)

/**
 * The template that a printed indicator name means, by its name or a synonym; nothing where none or more than one does. Scope words
 * before the name (「全区」, 「年末」), brackets behind it and the ways to write 「数」 make no difference.
 */
export const findIndicator: (name: string) => IndicatorTemplate | null = finder(indicatorTemplates)
