const zh = {
  lang: 'zh-CN',
  home: '/',
  list: '/reports',
  overview: '返回总览',
  reports: '报告',
  notFound: { title: '页面不存在', lead: '地址有误，或该报告已不在数据库中。' },
  failed: { title: '页面出错了', lead: '服务器未能完成请求，请稍后再试。' },
}

const en: typeof zh = {
  lang: 'en',
  home: '/en',
  list: '/en/reports',
  overview: 'Back to the overview',
  reports: 'Reports',
  notFound: {
    title: 'Page not found',
    lead: 'The address is incorrect, or the report is no longer in the database.',
  },
  failed: {
    title: 'Something went wrong',
    lead: 'The server could not complete the request. Please try again later.',
  },
}

/**
 * The words of pages that cannot know their language. In a file that imports nothing, because the message of a failure is sent along
 * with every page.
 */
export const messageText = { zh, en }
