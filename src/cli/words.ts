import type { Language } from '../core/voice.ts'
import type { Misuse } from './arguments.ts'
import type { InputProblem } from './inputs.ts'
import type { Lost } from './pool.ts'

const zhCN = {
  usage: `明账：部门预算、部门决算、绩效自评，哪里对得上，哪里对不上

用法
  mingzhang check 文件或文件夹…   核对，打印问题与算式
  mingzhang read  文件或文件夹…   只读取：表、数、句、未识别的内容
  mingzhang score 文件…           绩效表：印的得分与按办法重算的得分并排，附算式
  mingzhang score 填报表.xlsx|填报表.yaml
                                  目标值、完成值算成得分，写成填好的自评表
  mingzhang template [表样]       生成填报模板；不写表样时列出全部表样
  mingzhang serve                 在本机打开核对页面

选项
  --json          输出数据（几份文件时一行一份，各带 path）
  --html 文件     另存为一份自含的网页报告，页面图像上画框
  --xlsx 文件     另存为审核清单
  --scheme 办法   score：计分办法的编号，如 wuhan-2022、national-2020
  --form 表样     score：填报表没有写明时，是哪一张表
  --format 格式   score：docx、xlsx、html、json，可写几种，用逗号隔开；template：xlsx、yaml
  -o 文件         score、template：写到哪里
  --ledger 指标=文件#表
                  score：这个指标的完成值由台账（.xlsx、.csv）算出；可写几次
  --report        score：另写一份自评报告，要人填的地方留着问题
  --indicators 词 template：附一张指标库，列出与词有关的指标；"" 列出全部
  --locked        template：锁定不用填的格（没有密码）
  --lang zh|en    说中文（默认）或英文
  --port 端口     serve 的端口
  -               从标准输入读
  -h, --help      这份说明
  -v, --version   版本

退出状态
  0 没有不符，1 至少一处错误，2 读不了、填报表有问题或用法不对

文件只在本机读取，不上传。`,
  misuse: {
    'unknown command': (word: string) =>
      `没有“${word}”这个命令。可用的命令：check、read、score、template、serve、help。`,
    'unknown option': (word: string) => `不认识选项“${word}”。用 mingzhang --help 看全部选项。`,
    'no input': () => '没有写要读的文件。例如：mingzhang check 决算.pdf',
    'one output for several files': (word: string) =>
      `${word} 只能写一份文件，而要读的有几份。请一次读一份，或改用 --xlsx（几份合成一张清单）。`,
    'unknown language': (word: string) => `不认识语言“${word}”。可用 zh 或 en。`,
    'not a port': (word: string) => `“${word}”不是端口号。端口是 0 到 65535 的整数。`,
    'unknown format': (word: string) => `不能写成“${word}”。可用：docx、xlsx、html、json、yaml。`,
  } as Readonly<Record<Misuse['code'], (word: string) => string>>,
  input: {
    'no such file': '没有这个文件。请检查路径。',
    'not permitted': '没有读取它的权限。',
    'cannot be read': '读取时出错。',
  } as Readonly<Record<InputProblem, string>>,
  lost: {
    'took too long': '读取用时超过上限，已停止；其他文件不受影响。',
    'took too much memory': '读取所需内存超过上限，已停止；其他文件不受影响。',
    stopped: '读取它的进程意外停止；其他文件不受影响。',
    failed:
      '程序在这份文件上出错，没有结果；其他文件不受影响。请换一种格式导出后再试，并告诉我们这份文件的情况。',
  } as Readonly<Record<Lost, string>>,
  noDocuments: '这里没有可读的文件（PDF、Word、Excel、网页、文本）。',
  overwrites: (path: string) => `${path} 就是要读的文件，不会覆盖它。请给输出另起一个名字。`,
  plan: {
    one: '填报表一次只能算一份。',
    other:
      '这不是填报表。填报表是 .xlsx（旧格式先另存为 .xlsx）或 .yaml；--scheme、--form、--format、-o 只用于填报表。要重算文件里的自评表，去掉这些选项。',
    problems: (errors: number, warnings: number) =>
      errors > 0 ? `${errors} 处问题要改，${warnings} 处提醒；改好之前不写表。` : `${warnings} 处提醒。`,
    notScored: '这张表不计分，按填写的内容写成。',
    noScheme: '没有写明计分办法，用 --scheme 写明。',
    unread: (count: number) => `另有 ${count} 处内容没有用上，写在 JSON 的 unread 里。`,
    suffix: '计分',
    report: '自评报告',
    questions: (count: number) => `自评报告还有 ${count} 处只有人能写，文中已标出“待填”。`,
    noReport: '自评报告随计分的自评表写；这张表没有得分，没有写报告。',
    sheet: (name: string) => `工作表“${name}”`,
    comma: '，',
    ledgerKind: '台账应是 .xlsx 或 .csv。',
  },
  template: {
    forms: '表样（mingzhang template 编号 -o 文件.xlsx）',
    stage: { targets: '目标', monitoring: '监控', evaluation: '自评' } as Readonly<Record<string, string>>,
    national: '全国',
    unknown: (word: string) => `没有表样“${word}”。下面是全部表样。`,
    noIndicators: (word: string) =>
      `指标库里没有与“${word}”有关的指标。换一个词，或写 --indicators "" 列出全部。`,
    format: (word: string) => `模板不能写成 ${word}。可用：xlsx、yaml。`,
  },
  saved: (path: string) => `已存为 ${path}`,
  cannotSave: (path: string) => `不能写入 ${path}。请检查文件夹是否存在、是否可写。`,
  facts: (tables: number, forms: number, facts: number, claims: number, unread: number) =>
    `读到 ${tables} 张表（认定 ${forms} 张），${facts} 个数，${claims} 句可核对的说明，${unread} 处未识别。`,
  summary: (files: number, clean: number, broken: number, unread: number) =>
    `共 ${files} 份：没有错误 ${clean} 份，有错误 ${broken} 份，未能读取 ${unread} 份。`,
  serving: (address: string) => `核对页面：${address}\n文件只在浏览器里读，不上传。按 Ctrl+C 停止。`,
  portTaken: (port: number) => `端口 ${port} 已被占用。用 --port 或环境变量 PORT 换一个。`,
}

export type CliWords = typeof zhCN

const en: CliWords = {
  usage: `Mingzhang: what adds up and what does not in Chinese departmental budgets, final accounts and self-evaluations

Usage
  mingzhang check FILE|DIR…   check, print findings with their working
  mingzhang read  FILE|DIR…   only read: tables, numbers, sentences, what was not understood
  mingzhang score FILE…       performance forms: scores printed beside scores recomputed, with the working
  mingzhang score PLAN.xlsx|PLAN.yaml
                              targets and actual values in, a finished self-evaluation form out
  mingzhang template [FORM]   a form to fill in; without FORM, the list of forms
  mingzhang serve             open the checker page on this machine

Options
  --json          data (several files: one object a line, each with its path)
  --html FILE     also save a self-contained report with page images and frames
  --xlsx FILE     also save the reviewer's list
  --scheme ID     score: scoring scheme, such as wuhan-2022 or national-2020
  --form FORM     score: which form, where the plan does not say
  --format LIST   score: docx, xlsx, html, json, parted by commas; template: xlsx, yaml
  -o FILE         score, template: where to write
  --ledger INDICATOR=FILE#SHEET
                  score: work the actual value out from a ledger (.xlsx, .csv); may be repeated
  --report        score: also write the report, with questions where only a person can answer
  --indicators WORDS
                  template: add a sheet of library indicators about WORDS; "" for all
  --locked        template: lock what is not to be filled in (no password)
  --lang zh|en    Chinese (default) or English
  --port PORT     port for serve
  -               read standard input
  -h, --help      this text
  -v, --version   version

Exit status
  0 nothing broken, 1 at least one error, 2 unreadable, a plan with problems, or misused

Files are read on this machine and never uploaded.`,
  misuse: {
    'unknown command': (word) =>
      `There is no command “${word}”. Commands: check, read, score, template, serve, help.`,
    'unknown option': (word) => `Unknown option “${word}”. See mingzhang --help.`,
    'no input': () => 'No file to read was named. For example: mingzhang check accounts.pdf',
    'one output for several files': (word) =>
      `${word} writes one file and several were given. Read one at a time, or use --xlsx, which lists them together.`,
    'unknown language': (word) => `Unknown language “${word}”: zh or en.`,
    'not a port': (word) => `“${word}” is not a port: a whole number from 0 to 65535.`,
    'unknown format': (word) => `Cannot write “${word}”: docx, xlsx, html, json or yaml.`,
  },
  input: {
    'no such file': 'There is no such file. Check the path.',
    'not permitted': 'There is no permission to read it.',
    'cannot be read': 'Reading it failed.',
  },
  lost: {
    'took too long': 'Reading took longer than allowed and was stopped; other files are not affected.',
    'took too much memory':
      'Reading needed more memory than allowed and was stopped; other files are not affected.',
    stopped: 'The process reading it stopped; other files are not affected.',
    failed:
      'The program failed on this file and has no result; other files are not affected. Try another format, and tell us about the file.',
  },
  noDocuments: 'There is no document here that can be read (PDF, Word, Excel, web page, text).',
  overwrites: (path) => `${path} is one of the files to read and is not written over. Choose another name.`,
  plan: {
    one: 'One plan at a time.',
    other:
      'This is not a plan. A plan is .xlsx (save older formats as .xlsx) or .yaml; --scheme, --form, --format and -o are for plans only. Leave them out to recompute the forms of a document.',
    problems: (errors, warnings) =>
      errors > 0
        ? `${errors} problems to mend, ${warnings} questions; no form is written before that.`
        : `${warnings} questions.`,
    notScored: 'This form has no scores; it is written as filled in.',
    noScheme: 'No scoring scheme is stated; name one with --scheme.',
    unread: (count) => `${count} pieces of content were not used; they stand under unread in the JSON.`,
    suffix: 'scored',
    report: 'report',
    questions: (count) => `${count} places of the report only a person can write; they are marked in it.`,
    noReport: 'A report goes with a scored self-evaluation; this form has no scores, so none was written.',
    sheet: (name) => `sheet “${name}”`,
    comma: ', ',
    ledgerKind: 'A ledger is .xlsx or .csv.',
  },
  template: {
    forms: 'Forms (mingzhang template ID -o FILE.xlsx)',
    stage: { targets: 'targets', monitoring: 'monitoring', evaluation: 'self-evaluation' },
    national: 'national',
    unknown: (word) => `There is no form “${word}”. These are the forms.`,
    noIndicators: (word) =>
      `The library has no indicator about “${word}”. Try another word, or --indicators "" for all of them.`,
    format: (word) => `A template cannot be written as ${word}: xlsx or yaml.`,
  },
  saved: (path) => `Saved as ${path}`,
  cannotSave: (path) => `Cannot write ${path}. Check that the folder exists and may be written to.`,
  facts: (tables, forms, facts, claims, unread) =>
    `Read ${tables} tables (${forms} recognised), ${facts} numbers, ${claims} sentences that can be checked, ${unread} pieces not understood.`,
  summary: (files, clean, broken, unread) =>
    `${files} files: ${clean} without errors, ${broken} with errors, ${unread} not readable.`,
  serving: (address) =>
    `Checker page: ${address}\nFiles are read in the browser and never uploaded. Ctrl+C stops.`,
  portTaken: (port) => `Port ${port} is taken. Choose another with --port or the environment variable PORT.`,
}

export const cliWords: Readonly<Record<Language, CliWords>> = { 'zh-CN': zhCN, en }
