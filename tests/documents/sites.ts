import type { Report } from './blocks.ts'
import { asHtml } from './render.ts'

const titleOf = (report: Report) => `${report.agency}${report.year}年政府信息公开工作年度报告`

/** A page of a common system of government sites: breadcrumb, article box, sharing, related links, footer. */
export function trsPage(report: Report, charset: string): string {
  const article = asHtml(report, {
    paragraph: (text) =>
      `<p style="text-indent: 2em;"><span style="font-family:仿宋;font-size:16pt">${text}</span></p>`,
    table: 'class="MsoNormalTable" border="1" cellspacing="0" cellpadding="0"',
    cell: (text) => `<p class="MsoNormal" align="center"><span>${text || '&nbsp;'}</span><o:p></o:p></p>`,
  }).replace(/<h1>.*?<\/h1>/, '')
  return `<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}">
<meta name="SiteName" content="某县人民政府"><meta name="ArticleTitle" content="${titleOf(report)}">
<title>${titleOf(report)}_部门年报_某县人民政府</title>
<style>.TRS_Editor p { line-height: 2 }</style><script>var visits = 3021;</script></head>
<body>
<div class="header"><div class="logo"><a href="/">某县人民政府</a></div>
<form action="/search"><select><option>全站</option></select><input value="请输入关键字"><button>搜索</button></form>
<ul class="nav"><li><a href="/1">首页</a></li><li><a href="/2">走进某县</a></li><li><a href="/3">政务公开</a></li><li><a href="/4">政务服务</a></li><li><a href="/5">互动交流</a></li></ul></div>
<div class="bread-crumb">当前位置：<a href="/">首页</a> &gt; <a href="/3">政务公开</a> &gt; <a href="/3/9">政府信息公开年报</a> &gt; 正文</div>
<div class="article"><h1 class="tit">${titleOf(report)}</h1>
<div class="info"><span>发布日期：${report.year + 1}-01-20 10:36</span><span>浏览次数：<em id="hits">1268</em>次</span><span>字体：【<a>大</a> <a>中</a> <a>小</a>】</span></div>
<div id="zoom"><div class="TRS_Editor">${article}</div></div>
<div class="bdsharebuttonbox">分享到：<a>微信</a><a>微博</a></div>
<p>【<a href="javascript:print()">打印本页</a>】 【<a href="javascript:close()">关闭窗口</a>】</p></div>
<div class="related"><h3>相关信息</h3><ul>${[2014, 2015, 2016, 2017].map((year) => `<li><a href="/${year}">${report.agency}${year}年政府信息公开工作年度报告</a></li>`).join('')}</ul></div>
<div class="footer"><p>版权所有：某县人民政府 主办：某县人民政府办公室</p><p>鲁ICP备05000001号 网站标识码：3708000001</p></div>
</body></html>`
}

/** A page of the years before: nested tables lay it out, text stands behind line breaks, tags are in capitals. */
export function nestedTablesPage(report: Report): string {
  const article = asHtml(report, {
    paragraph: (text) => `&nbsp;&nbsp;&nbsp;&nbsp;${text.replace(/^　+/, '')}<BR>\n`,
    table: 'BORDER=1 CELLPADDING=0 WIDTH=95% ALIGN=center',
    cell: (text) => `<FONT SIZE=2>${text || '　'}</FONT>`,
  }).replace(/<h1>(.*?)<\/h1>/, '<B>$1</B><BR><BR>')
  return `<HTML><HEAD><TITLE>政务公开</TITLE></HEAD><BODY BGCOLOR=#FFFFFF>
<TABLE WIDTH=980 ALIGN=center><TR><TD COLSPAN=2><IMG SRC=top.jpg></TD></TR>
<TR><TD COLSPAN=2>您现在的位置：<A HREF=/>首页</A> → <A HREF=/zwgk>政务公开</A> → 年度报告</TD></TR>
<TR><TD WIDTH=200 VALIGN=top><TABLE><TR><TD><A HREF=1>机构设置</A></TD></TR><TR><TD><A HREF=2>政策法规</A></TD></TR><TR><TD><A HREF=3>工作动态</A></TD></TR><TR><TD><A HREF=4>通知公告</A></TD></TR></TABLE></TD>
<TD VALIGN=top><TABLE WIDTH=100%><TR><TD><TABLE BORDER=0><TR><TD>索 引 号：</TD><TD>00418/2017-00012</TD><TD>公开目录：</TD><TD>年度报告</TD></TR><TR><TD>发布机构：</TD><TD>${report.agency}</TD><TD>发布日期：</TD><TD>${report.year + 1}年02月11日</TD></TR></TABLE></TD></TR>
<TR><TD>${article}</TD></TR><TR><TD ALIGN=right>【字体：<A>大</A> <A>中</A> <A>小</A>】【<A>打印</A>】【<A>关闭</A>】</TD></TR></TABLE></TD></TR>
<TR><TD COLSPAN=2 ALIGN=center>主办单位：某县人民政府 地址：某县人民路1号 邮编：272000 您是第 1024387 位访问者</TD></TR></TABLE></BODY></HTML>`
}

/** A page without any frame, as a plain export of an editor: divs instead of paragraphs, hidden leftovers. */
export function plainPage(report: Report, charset: string): string {
  const article = asHtml(report, { paragraph: (text) => `<div>${text}</div>`, table: 'border="1"' })
  return `<html><head><meta charset="${charset}"><title>${titleOf(report)}</title></head><body>
<div style="display:none">旧稿：全年共主动公开政府信息9999条，收到申请8888件，行政复议7777件，接受培训6666人次。</div>
${article}<aside>推荐阅读：某县召开政务公开培训会</aside></body></html>`
}
