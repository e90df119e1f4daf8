/**
 * Ways in which reports say things, by topic. `{indicator}` is replaced by the value and its place is kept;
 * `{year}`, `{last}`, `{body}`, `{short}`, `{place}`, `{seat}` (区, 县, 市) by what they name. Every topic states all of
 * its indicators in each of its phrases, so that a phrase can be swapped for any other of its topic.
 */
export const phrases = {
  items: [
    '{year}年，{short}通过各种渠道主动公开政府信息{items_published}条。',
    '{year}年度，{short}共主动公开政府信息{items_published}条。',
    '全年共主动公开各类政府信息{items_published}条。',
    '本年度，我局累计主动公开政府信息{items_published}条。',
    '{year}年1月1日至12月31日，{short}主动公开政府信息{items_published}条。',
    '一年来，我局坚持应公开尽公开，全年主动公开政府信息共计{items_published}条。',
    '截至{year}年12月31日，我局本年度共公开政府信息 {items_published} 条。',
    '{year}年我局共发布各类政府信息{items_published}条。',
    '按照“公开为常态、不公开为例外”的要求，{year}年主动公开政府信息数为{items_published}条。',
    '我局本年主动公开信息总数{items_published}条，内容涵盖机构职能、政策文件、工作动态等方面。',
  ],
  itemsAndChannels: [
    '{year}年，{short}主动公开政府信息{items_published}条，其中：政府网站公开政府信息{channel_website}条，政务微博公开政府信息{channel_weibo}条，政务微信公开政府信息{channel_wechat}条，其他方式公开政府信息{channel_other}条。',
    '全年共公开政府信息{items_published}条。其中，通过政府门户网站公开{channel_website}条，通过政务微信公众号公开{channel_wechat}条，通过政务微博公开{channel_weibo}条，通过其他方式公开{channel_other}条。',
    '本年度共主动公开政府信息{items_published}条，其中政府网站{channel_website}条、政务微信{channel_wechat}条、政务微博{channel_weibo}条、其他方式{channel_other}条。',
    '{year}年共主动公开政府信息{items_published}条，按渠道分，在县政府网站公开{channel_website}条，在官方微博公开{channel_weibo}条，在微信公众平台公开{channel_wechat}条，以其他方式公开{channel_other}条。',
  ],
  website: [
    '通过政府网站公开政府信息{channel_website}条。',
    '其中，在政府门户网站发布信息{channel_website}条。',
    '全年在县政府门户网站公开信息{channel_website}条。',
    '依托政府网站主阵地，本年度通过网站公开信息{channel_website}条。',
    '政府网站公开政府信息数{channel_website}条。',
  ],
  wechat: [
    '通过微信公众号公开政府信息{channel_wechat}条。',
    '我局微信公众号全年推送信息{channel_wechat}条。',
    '政务微信公开政府信息{channel_wechat}条。',
    '“{place}发布”微信公众号全年发布政务信息{channel_wechat}条。',
  ],
  weibo: [
    '通过政务微博公开政府信息{channel_weibo}条。',
    '官方微博全年发布信息{channel_weibo}条。',
    '政务微博公开政府信息{channel_weibo}条。',
  ],
  newMedia: [
    '通过微博、微信公开政府信息{channel_new_media}条。',
    '利用政务微信、微博等新媒体发布政府信息{channel_new_media}条。',
    '通过政务新媒体公开政府信息{channel_new_media}条。',
  ],
  interpretations: [
    '全年发布政策解读稿件{interpretations}篇。',
    '{year}年共发布政策解读{interpretations}篇。',
    '政策解读稿件发布{interpretations}篇。',
    '坚持政策文件与解读材料同步公开，全年发布各类政策解读材料{interpretations}篇。',
    '本年度我局共制作发布政策解读信息{interpretations}条。',
  ],
  pressConferences: [
    '全年参加或举办新闻发布会{press_conferences}次。',
    '{year}年召开新闻发布会{press_conferences}场。',
    '共举办新闻发布会{press_conferences}场次。',
  ],
  received: [
    '{year}年，{short}共收到政府信息公开申请{applications_received}件。',
    '本年度共收到依申请公开政府信息{applications_received}件。',
    '全年受理政府信息公开申请{applications_received}件，均按规定时限办理。',
    '{year}年我局收到{applications_received}件政府信息公开申请。',
    '我局本年收到公民、法人和其他组织政府信息公开申请{applications_received}件，未发生逾期答复情况。',
    '{year}年度我局新收政府信息公开申请{applications_received}件。',
  ],
  receivedNone: [
    '{year}年，{short}未收到政府信息公开申请。',
    '本年度我局没有收到要求公开政府信息的申请。',
    '{year}年未收到公民、法人或其他组织提出的政府信息公开申请。',
    '全年无依申请公开政府信息情况。',
    '{year}年，我局未接到政府信息公开申请。',
    '本年度我局未受理依申请公开事项。',
  ],
  receivedAndClosed: [
    '{year}年，{short}共收到政府信息公开申请{applications_received}件，办结{applications_closed}件。',
    '本年度共收到政府信息公开申请{applications_received}件，已全部答复，办结{applications_closed}件。',
    '全年新收政府信息公开申请{applications_received}件，均在法定期限内答复，办结{applications_closed}件。',
  ],
  disputesNone: [
    '{year}年，{short}未发生因政府信息公开引发的行政复议和行政诉讼。',
    '本年度我局没有因政府信息公开申请行政复议、提起行政诉讼的情况。',
    '{year}年无针对政府信息公开的行政复议、行政诉讼案件。',
    '全年未发生行政复议、行政诉讼。',
    '本年度未出现因政府信息公开工作被申请行政复议或者被提起行政诉讼的情形。',
  ],
  disputes: [
    '{year}年，因政府信息公开被申请行政复议{reconsideration_total}件，被提起行政诉讼{litigation_total}件。',
    '本年度发生政府信息公开行政复议案件{reconsideration_total}件、行政诉讼案件{litigation_total}件。',
    '全年涉及政府信息公开的行政复议{reconsideration_total}起，行政诉讼{litigation_total}起。',
    '{year}年我局政府信息公开行政复议{reconsideration_total}件，行政诉讼{litigation_total}件，均依法应对。',
  ],
  feesNone: [
    '{year}年，{short}未收取任何政府信息公开费用。',
    '本年度未收取政府信息公开信息处理费。',
    '本年度我局未就依申请公开收取费用。',
    '{year}年，本机关依申请提供政府信息未收取检索、复制、邮寄等费用。',
    '{year}年度未产生信息处理费。',
  ],
  normative: [
    '全年制发规范性文件{normative_docs_issued}件。',
    '{year}年我局制发行政规范性文件{normative_docs_issued}件。',
    '本年度共制定规范性文件{normative_docs_issued}件，均按规定公开。',
  ],
  proposals: [
    '{year}年，{short}承办人大代表建议{suggestions_npc}件、政协委员提案{proposals_cppcc}件，均已办理答复。',
    '全年共办理人大代表建议{suggestions_npc}件，政协提案{proposals_cppcc}件，办复率100%。',
    '本年度收到县人大代表建议{suggestions_npc}件、政协提案{proposals_cppcc}件，已全部按期办结。',
  ],
  proposalsTotal: [
    '{year}年我局共承办人大代表建议和政协委员提案{proposals_handled}件，办结率100%。',
    '全年共办理建议提案{proposals_handled}件，全部按时答复。',
  ],
  staff: [
    '目前，我局从事政府信息公开工作人员{staff_total}人，其中专职人员{staff_fulltime}人，兼职人员{staff_parttime}人。',
    '全局配备政府信息公开工作人员{staff_total}名，其中专职{staff_fulltime}名、兼职{staff_parttime}名。',
  ],
  trainings: [
    '全年召开政府信息公开工作会议{meetings}次，举办培训班{trainings}次，培训人员{trainees}人次。',
    '{year}年，我局召开政务公开工作专题会议{meetings}次，举办各类培训班{trainings}期，接受培训人员{trainees}人次。',
  ],
} as const satisfies Record<string, readonly string[]>

export type Topic = keyof typeof phrases
