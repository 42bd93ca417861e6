import { form, type RowDeclaration } from '../../core/form.ts'

const count = (label: string, concept: string, partOf?: string): RowDeclaration => ({
  label,
  aliases: [new RegExp(`^${label.replace(/[()]/g, '\\$&')}\\(`)],
  concept,
  ...(partOf === undefined ? {} : { partOf }),
})

/** 机构运行信息表 (决算附表): “三公”经费 with its quantities, 机关运行经费, vehicles and 政府采购. Counts stand beside amounts. */
export const operation = form({
  id: 'final-operation',
  kind: 'final',
  optional: true,
  title: '机构运行信息表',
  aliases: ['机构运行信息决算表', '机关运行信息表', /机构运行(信息|情况)(决算)?表$/],
  number: '公开附表',
  unit: '万元',
  rowsBy: 'label',
  columns: {
    budgeted: { title: '预算数', aliases: ['年初预算数', '全年预算数'], concept: 'budgeted' },
    actual: { title: '统计数', aliases: ['决算数', '决算统计数', '金额'], concept: 'actual' },
  },
  rows: {
    total: {
      label: '支出合计',
      aliases: ['三公经费支出', '三公经费支出合计'],
      concept: 'three-public.total',
    },
    abroad: {
      label: '因公出国(境)费',
      aliases: ['因公出国(境)费用'],
      concept: 'three-public.abroad',
      partOf: 'total',
    },
    vehicles: {
      label: '公务用车购置及运行维护费',
      aliases: ['公务用车购置及运行费'],
      concept: 'three-public.vehicles',
      partOf: 'total',
    },
    purchase: { label: '公务用车购置费', concept: 'three-public.vehicles.purchase', partOf: 'vehicles' },
    running: {
      label: '公务用车运行维护费',
      aliases: ['公务用车运行费'],
      concept: 'three-public.vehicles.running',
      partOf: 'vehicles',
    },
    hospitality: { label: '公务接待费', concept: 'three-public.hospitality', partOf: 'total' },
    domesticHospitality: {
      label: '国内接待费',
      aliases: ['国内公务接待费'],
      concept: 'three-public.hospitality.domestic',
      partOf: 'hospitality',
    },
    foreignHospitality: {
      label: '国(境)外接待费',
      aliases: ['国(境)外公务接待费'],
      concept: 'three-public.hospitality.foreign',
      partOf: 'hospitality',
    },
    groups: count('因公出国(境)团组数', 'three-public.groups'),
    persons: count('因公出国(境)人次数', 'three-public.persons'),
    vehiclesBought: count('公务用车购置数', 'three-public.vehicles-bought'),
    vehiclesHeld: count('公务用车保有量', 'three-public.vehicles-held'),
    receptions: count('国内公务接待批次', 'three-public.receptions'),
    guests: count('国内公务接待人次', 'three-public.guests'),
    runningCost: {
      label: '机关运行经费',
      aliases: ['机关运行经费合计', '机关运行经费支出'],
      concept: 'running-cost',
    },
    administrativeUnits: { label: '行政单位', concept: 'running-cost.administrative', partOf: 'runningCost' },
    participatingUnits: {
      label: '参照公务员法管理事业单位',
      aliases: ['参照公务员法管理的事业单位'],
      concept: 'running-cost.participating',
      partOf: 'runningCost',
    },
    vehicleCount: count('车辆数合计', 'assets.vehicles'),
    ministerVehicles: {
      ...count('副部(省)级及以上领导用车', 'assets.vehicles.minister'),
      group: 'vehicle',
    },
    leaderVehicles: { ...count('主要负责人用车', 'assets.vehicles.leader'), group: 'vehicle' },
    communicationVehicles: { ...count('机要通信用车', 'assets.vehicles.communication'), group: 'vehicle' },
    emergencyVehicles: { ...count('应急保障用车', 'assets.vehicles.emergency'), group: 'vehicle' },
    enforcementVehicles: { ...count('执法执勤用车', 'assets.vehicles.enforcement'), group: 'vehicle' },
    technicalVehicles: { ...count('特种专业技术用车', 'assets.vehicles.technical'), group: 'vehicle' },
    retiredVehicles: { ...count('离退休干部服务用车', 'assets.vehicles.retired'), group: 'vehicle' },
    retiredVehiclesShort: { ...count('离退休干部用车', 'assets.vehicles.retired'), group: 'vehicle' },
    otherVehicles: { ...count('其他用车', 'assets.vehicles.other'), group: 'vehicle' },
    procurement: {
      label: '政府采购支出合计',
      aliases: ['政府采购支出总额'],
      concept: 'procurement.total',
    },
    goods: {
      label: '政府采购货物支出',
      aliases: ['货物支出', '货物'],
      concept: 'procurement.goods',
      partOf: 'procurement',
    },
    works: {
      label: '政府采购工程支出',
      aliases: ['工程支出', '工程'],
      concept: 'procurement.works',
      partOf: 'procurement',
    },
    services: {
      label: '政府采购服务支出',
      aliases: ['服务支出', '服务'],
      concept: 'procurement.services',
      partOf: 'procurement',
    },
    smallBusiness: {
      label: '政府采购授予中小企业合同金额',
      aliases: ['授予中小企业合同金额'],
      concept: 'procurement.small',
    },
    microBusiness: {
      label: '授予小微企业合同金额',
      concept: 'procurement.micro',
      partOf: 'smallBusiness',
    },
  },
  basis: { notice: '部门决算报表《机构运行信息表》', verified: 'domain knowledge' },
})
