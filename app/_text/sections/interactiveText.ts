import type { Lang } from '#lib/model/words'

const zh = {
  open: '交互图',
  openOf: (name: string) => `${name}：交互图`,
  loading: '正在载入交互图……',
  failed: '交互图未能载入，原图和数据表仍可使用。',
  help: '按方向键在数据之间移动，按回车键打开所据报告。在图上横向拖动可选取年份，按住 Ctrl 键滚动可缩放。',
  helpRows: '按方向键在数据之间移动，按回车键打开所据报告。',
  parts: '显示',
  years: '年份',
  values: '数值',
  closer: '放大',
  wider: '缩小',
  earlier: '前移',
  later: '后移',
  reset: '复原',
  named: (group: string, action: string) => `${group}：${action}`,
  span: (from: number, to: number) => (from === to ? `${from}年` : `${from}–${to}年`),
  upTo: (value: string) => `数值轴上限${value}`,
  hidden: (labels: string[]) => `已隐藏：${labels.join('、')}；条旁合计仍含隐藏部分`,
  hiddenLines: (labels: string[]) => `已隐藏：${labels.join('、')}`,
  all: '与原图相同',
  spread: '分布与中位数',
  dots: '各对象',
  number: new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 6 }),
}

const en: typeof zh = {
  open: 'Explore',
  openOf: (name) => `${name}: explore the chart`,
  loading: 'Loading the chart…',
  failed:
    'The interactive chart could not be loaded. The static chart and the data table are still available.',
  help: 'Use the arrow keys to move between data points and Enter to open the source report. Drag across the chart to select years; hold Ctrl and scroll to zoom.',
  helpRows: 'Use the arrow keys to move between data points and Enter to open the source report.',
  parts: 'Shown',
  years: 'Years',
  values: 'Values',
  closer: 'Zoom in',
  wider: 'Zoom out',
  earlier: 'Earlier',
  later: 'Later',
  reset: 'Reset',
  named: (group, action) => `${group}: ${action.toLowerCase()}`,
  span: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
  upTo: (value) => `values up to ${value}`,
  hidden: (labels) => `hidden: ${labels.join(', ')}; totals beside the bars still include them`,
  hiddenLines: (labels) => `hidden: ${labels.join(', ')}`,
  all: 'as in the static chart',
  spread: 'Distribution and median',
  dots: 'Individual series',
  number: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 }),
}

/** The words of the interactive chart. */
export const interactiveText: Record<Lang, typeof zh> = { zh, en }
