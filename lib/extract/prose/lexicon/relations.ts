import { entries } from './entry.ts'

/** How a number stands to others. `to`: what a figure rose or fell to; `delta`: by how much. */
export const relations = entries('relation', {
  total: '共 合计 总计 共计 总共 一共 合共 共有 总数 总量 总数量 总数为 总量为 汇总 两项共 累积',
  cumulative: '累计 累计共 共累计',
  part: '其中 包括 包含 内有 含有 主要是 主要为 主要包括 具体为 分别是 具体是 其中包括 其中有',
  each: '分别 各自 依次 分别为 分别达 各为',
  same: '均 都 均为 各 皆 全部为 均是',
  to: '升至 增至 升为 增加到 上升到 提高到 增长到 增加至 上升至 提高至 增长至 增为 降至 减至 降为 减少到 减少至 下降到 下降至 跃升至 攀升至 上升为 增加为 回升至 回落至 提升至 提升到',
  delta:
    '增加 增加了 增长 增长了 减少 减少了 下降 下降了 上升 上升了 提高 提高了 提升 提升了 回落 降低 多出 增幅 降幅 同比 环比 同比增长 同比增加 同比减少 同比下降 比增 净增 净减 翻了 多 少',
  listed: '一是 二是 三是 四是 五是 六是 七是 八是 第一 第二 第三 首先 其次',
  rather: '不含 不包括 不包含 除',
  reach: '达 达到',
  approx: '约 近 超过 逾 不少于 至少 超 将近 大约',
})

/** What kind of thing or person a figure is narrowed to; a figure so narrowed is no total unless it stands alone. */
export const qualities = entries('quality', {
  in_person: '当面 现场  当面提交  当面递交',
  fax: '传真 ',
  online: '网上 网络 在线    网络提交 互联网  网络平台 线上 网上平台 电子邮件 邮箱 电子邮箱 电邮 网络渠道 ',
  letter: '信函 邮寄 信件  书面  纸质  快递 书信 挂号信',
  natural: '自然人 公民个人 ',
  legal:
    '法人 企业 法人和其他组织 法人或其他组织 法人或者其他组织 商业企业 科研机构 社会公益组织 法律服务机构 公司 律师事务所',
  demanded: '应公开 应当公开 应主动公开 应予公开',
  failed: '未公开 不予 不应公开 不宜公开',
  joint: '法规及 法规和 文件及',
})

/** Words that stand between a label and its number and say nothing of their own. */
export const glues = entries('glue', {
  glue: `的 申请人 被申请人 被告 原告 了 为 是 有 计 数 数量 条数 件数 总 篇数 次数为 政府 政务 各类 各种 各项 相关 有关 全部 所有 应当 类 等  领域 及时 有效 方面 各方面 条目为 工作 情况 情形 机关 通过 利用 依托 借助 经 在 上 中 由 从 向 对 于 以 将 把 就 因 和 与 及 以及 或 并 且 也 已 已经 共同 方式 途径 形式 内容为 社会 公众 公民 群众 市民 社会公众 单位共 我们 期间 期内 每 该 此 其 我 本 新 再 又 还 另 另外 此外 同时 截 月 日 到 至 止 底 时 时间 期 年 主要 重要 内 外 有关方面 涉及 关于 针对 要求 提出 提交 提起 发生 引发 引起 产生 导致 出现 存在 被 予以 依法 按时 按期 依规 严格 进行 完成 做出 作出 给予 全 数达 数为 总数达 对外 官方 年度 度 案件 事项 件次 平台上 名为 共同 次 县 市 区 省 镇 乡 局 州 旗 级 本地 自 个人 其他组织 团体 单独 中国 日常 工作类 范围 总条数 总件数 条目数 类别 公文类 方 渠道共 账号共 号 原创 网上公开 全文 实现 目前 现 现已 常规 做好 做到 加强 强化 充分 不断 深入 积极 认真 全面 着力 持续 进一步 切实 坚持 按照 根据 重点 围绕 涵盖 覆盖 属于 所 收 第一时间 全县性 用于`,
})
