const digits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const formal = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖']
const stems = '甲乙丙丁戊己庚辛壬癸'
const branches = '子丑寅卯辰巳午未申酉戌亥'

/** A counted number as a numbering format writes it (ECMA-376 part 1, 17.18.59). Unknown formats count in digits. */
export function numeral(n: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return ''
    case 'decimalZero':
      return String(n).padStart(2, '0')
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(n).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return n >= 1 && n <= 20 ? String.fromCharCode(0x245f + n) : String(n)
    case 'decimalEnclosedParen':
      return n >= 1 && n <= 20 ? String.fromCharCode(0x2473 + n) : `(${n})`
    case 'decimalEnclosedFullstop':
      return n >= 1 && n <= 20 ? String.fromCharCode(0x2487 + n) : `${n}.`
    case 'ideographEnclosedCircle':
      return n >= 1 && n <= 10 ? String.fromCharCode(0x327f + n) : chinese(n)
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return chinese(n)
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return counted(n, formal, ['', '拾', '佰', '仟'])
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
    case 'koreanDigital2':
      return String(n).replace(/\d/g, (d) => digits[Number(d)]!)
    case 'ideographTraditional':
      return n >= 1 && n <= 10 ? stems[n - 1]! : String(n)
    case 'ideographZodiac':
      return n >= 1 && n <= 12 ? branches[n - 1]! : String(n)
    case 'lowerLetter':
      return letter(n).toLowerCase()
    case 'upperLetter':
      return letter(n)
    case 'lowerRoman':
      return roman(n).toLowerCase()
    case 'upperRoman':
      return roman(n)
    default:
      return String(n)
  }
}

/** 1 一, 10 十, 12 十二, 20 二十, 105 一百零五. */
export function chinese(n: number): string {
  return counted(n, ['零', ...digits.slice(1)], ['', '十', '百', '千']).replace(/^一十/, '十')
}

function counted(n: number, names: readonly string[], units: readonly string[]): string {
  if (!(n >= 1 && n < 10_000)) return String(n)
  const places = [...String(n)].map(Number)
  let out = ''
  let gap = false
  places.forEach((digit, i) => {
    if (digit === 0) {
      gap = true
      return
    }
    out += (gap && out !== '' ? names[0]! : '') + names[digit]! + units[places.length - 1 - i]!
    gap = false
  })
  return out
}

function letter(n: number): string {
  if (n < 1 || n > 780) return String(n)
  return String.fromCharCode(65 + ((n - 1) % 26)).repeat(Math.ceil(n / 26))
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(n: number): string {
  if (n < 1 || n > 3999) return String(n)
  let rest = n
  let out = ''
  for (const [value, sign] of romans)
    while (rest >= value) {
      out += sign
      rest -= value
    }
  return out
}
