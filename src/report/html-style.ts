/** The sheet of the self-contained report: paper, ink, four colours, printable. */
export const reportStyle = `
:root{color-scheme:light;--ink:#1d2129;--soft:#5b6472;--line:#d9dde3;--accent:#1f4e8c}
body{margin:0 auto;max-width:960px;padding:32px 24px;color:var(--ink);font:14px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC",sans-serif}
h1{font-size:20px;margin:0}h1 small{font-weight:normal;color:var(--soft)}h2{font-size:16px;margin:40px 0 8px;border-bottom:2px solid var(--ink)}h3{font-size:14px;margin:0}
h3 small{font-size:12px;font-weight:normal;color:var(--soft);white-space:pre-wrap;margin-inline-start:8px}
p{margin:4px 0}.line{font-size:16px}.soft{color:var(--soft);font-size:12px}code{font-size:12px;overflow-wrap:anywhere}
a{color:var(--accent)}
.findings{list-style:none;margin:0;padding:0}
.findings>li{padding:12px 0;border-bottom:1px solid var(--line);break-inside:avoid}
.message{white-space:pre-line}.place{font-weight:normal;font-size:12px;white-space:nowrap}
.sign{white-space:nowrap}.error .sign{color:#b42318}.warning .sign{color:#8a5d00}.note .sign{color:var(--soft)}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{border-bottom:1px solid var(--line);padding:3px 12px 3px 0;text-align:start;vertical-align:baseline;font-weight:normal;overflow-wrap:anywhere}
.number{text-align:end;white-space:nowrap}.working{margin:8px 0}.working td:last-child{width:1%;white-space:nowrap;padding-inline-end:0}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.ledger h3{margin-top:20px}.ledger td:first-child{white-space:nowrap;width:104px}.ledger th .soft{display:block}.ledger tr{break-inside:avoid}
.ledger .broken td{color:#b42318}.ledger .holds td{color:#1a7f37}.ledger .holds-within-rounding td{color:#8a5d00}.ledger .cannot-tell td,.ledger .not-applicable td,summary{color:var(--soft)}
summary{cursor:pointer;padding:4px 0}
figure{margin:32px 0;break-inside:avoid}figcaption{color:var(--soft)}
.page{position:relative;border:1px solid var(--line)}.page img{display:block;width:100%;height:auto}
.page svg{position:absolute;inset:0;width:100%;height:100%}
rect{fill:none;stroke-width:.8}.tone-proven{stroke:#1a7f37}.tone-holds{stroke:#1f4e8c}.tone-rounding{stroke:#9a6700}.tone-broken{stroke:#b42318;stroke-width:1.6}.tone-uncovered{stroke:#78828f;stroke-dasharray:2 2}
.accused{stroke-width:2.4;stroke-dasharray:none;fill:rgb(255 214 64/26%)}
@media (max-width:600px){body{padding:16px 12px}.ledger td:first-child{width:88px;padding-inline-end:8px}}
@media print{@page{margin:16mm}h2,h3{break-after:avoid}.ledger{break-before:page}body{padding:0;max-width:none}a{color:inherit;text-decoration:none}details{display:none}figure{margin:0;padding-top:8px}.page{max-width:min(100%,calc(236mm*var(--ratio)))}}
`
