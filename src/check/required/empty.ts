/** 「本表本年无发生额」: under a table, it need not name what the table is of; naming something else is no reason. */
export const saysItIsEmpty = (note: string): boolean =>
  /(?:本|此|该)表.{0,12}(?:无|没有)(?:发生额|数据|内容|相关|此项|该项)|(?:无|没有).{0,12}(?:本|此|该)表/.test(
    note,
  ) &&
  !/政府性基金|国有资本|三公/.test(note) &&
  !/如(?:果)?(?:无|没有)/.test(note)
