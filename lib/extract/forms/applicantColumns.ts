import type { Applicant } from '#lib/model/applicant'

/**
 * The columns of section 三 of the 2019 and 2021 forms as headers name them: the form's own name first, then the names
 * that reports print for it. 法人或其他组织 is a heading over five of them.
 */
export const applicantColumns: Record<Applicant, readonly string[]> = {
  natural_person: ['自然人', '公民'],
  business: ['商业企业', '企业', '商业'],
  research: ['科研机构', '科研单位', '科研院所', '科研'],
  social_welfare: ['社会公益组织', '社会公益机构', '社会组织', '社会公益', '公益组织', '社会团体'],
  legal_service: ['法律服务机构', '法律服务单位', '法律服务组织', '法律服务'],
  other_organisation: ['其他', '其它'],
  total: ['总计', '合计', '总数'],
}

/** Words of the header that name no column of their own: headings over several, and the rest of a name over two lines. */
export const headerWords = [
  '申请人情况',
  '申请人',
  '法人或其他组织',
  '法人或其它组织',
  '法人和其他组织',
  '法人及其他组织',
  '法人或',
  '机构',
  '组织',
  '单位',
  '服务',
  '公益',
  '情况',
  '人',
]
