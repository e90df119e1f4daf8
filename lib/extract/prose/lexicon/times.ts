import { entries } from './entry.ts'

/**
 * When a figure counts. `this`: the report's year, said in so many words; `wholeYear`: in the course of a year that another word names;
 * `last`, `next`: its neighbours; `since`: from some start on; `until`: up to a day; `stock`: what is there; `plan`: what is meant to be.
 */
export const periods = entries('period', {
  this: '本年度 今年 本年 当年 报告期 报告期内 本报告期 本年度内 年度内 一年来 今年以来 本年度以来 年初以来 本年以来 今年来 年内 全年度 统计期内 本统计年度 该年度 实际',
  wholeYear: '全年',
  last: '上年 去年 上年度 上一年度 上一年 去年度 前年 去年同期 上年同期 上年全年 上年末 去年底',
  next: '明年 下年度 下一年度 下一年 次年 下年 来年 明年度 翌年',
  since:
    '以来 历年 历年来 至今 迄今 到目前为止 截至目前 截止目前 截至今 到目前 截止到目前 截至目前为止 施行以来 实施以来 多年来 三年来 两年来 几年来 近年来 近几年 近三年 近两年 上线已 五年来 近五年 四年来 十年来 开通至今 截至现在',
  until: '截至 截止 截止到 截至到',
  stock: '现有 存有 已存有 库存 现存 结存 已有 存量 现存有',
  plan: '力争 目标 要做到 今后 拟 预计 争取 预期 计划在 计划明年 计划全年 计划公开 计划主动 计划发布 计划于 计划每年 计划收 计划举办 计划召开 计划推 计划制 计划开展 计划完成 下一步 明年将 将公开 将发布 将主动 确保完成 任务 工作目标 目标任务 打算 力求 不得少于 应不少于 要求不少于 每月不少于 每年不少于 原则上',
})
