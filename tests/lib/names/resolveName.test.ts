import { expect, test } from 'vitest'
import { nameIndex } from '#lib/names/nameIndex'
import { resolveName } from '#lib/names/resolveName'
import { readingsOf } from '#lib/sounds/readingsOf'
import { seedRegions } from './seedRegions.ts'

const agencies = [
  ['a-weishan', '微山县工业和信息化局', '370826'],
  ['weishan-trade', '微山县商务局', '370826'],
  ['jinxiang', '金乡县工业和信息化局', '370828'],
  ['wenshang', '济宁市公共资源交易服务中心汶上分中心', '370830'],
  ['wenshang-trade', '汶上县商务局', '370830'],
  ['huancui', '威海市环翠区工业和信息化局', '371002'],
  ['huancui-houses', '威海市环翠区住房和城乡建设局', '371002'],
  ['jiashan', '嘉善县经济和信息化局', '330421'],
  ['dazu', '重庆市大足区经济和信息化委员会', '500111'],
  ['pengan', '四川蓬安工业园区管理委员会', '511323'],
].map(([id = '', name = '', regionCode = '']) => ({ id, name, regionCode }))
const reportsIn = new Map(
  ['370000', '370800', '370826', '370828', '370830', '371002'].map((code) => [code, 1]),
)
const index = nameIndex({ regions: seedRegions, agencies, reportsIn }, readingsOf)

test.each([
  ['济宁', '370800'],
  ['济宁市', '370800'],
  ['微山县', '370826'],
  ['微山', '370826'],
  ['济宁微山', '370826'],
  ['山东省济宁市微山县', '370826'],
  ['山东 济宁 微山', '370826'],
  ['weishan', '370826'],
  ['weishanxian', '370826'],
  ['370826', '370826'],
  ['内蒙古', '150000'],
  ['秀山', '500241'],
  ['秀山县', '500241'],
  ['浦东', '310115'],
  ['吉林省', '220000'],
  ['Weishan County', '370826'],
  ['Inner Mongolia', '150000'],
  ['Hohhot', '150100'],
  ['hohhot city', '150100'],
])('%s is the division %s', (typed, code) => {
  expect(resolveName(index, typed)).toEqual({ kind: 'region', code })
})

test.each([
  ['微山县工业和信息化局', 'a-weishan'],
  ['微山县工信局', 'a-weishan'],
  ['微山工信', 'a-weishan'],
  ['微山 工信局', 'a-weishan'],
  ['济宁市微山县工信局', 'a-weishan'],
  ['金乡工信', 'jinxiang'],
  ['wsxgxj', 'a-weishan'],
  ['weishangxj', 'a-weishan'],
  ['weishanxiangongxinju', 'a-weishan'],
  ['汶上公共资源', 'wenshang'],
  ['汶上县公共资源交易服务中心', 'wenshang'],
  ['环翠工信局', 'huancui'],
  ['环翠区住建局', 'huancui-houses'],
  ['嘉善经信局', 'jiashan'],
  ['大足经信委', 'dazu'],
  ['蓬安工业园区管委会', 'pengan'],
])('%s is the body %s', (typed, id) => {
  expect(resolveName(index, typed)).toEqual({ kind: 'agency', id })
})

test.each([
  ['吉林', ['220000', '220200']],
  ['鼓楼区', ['320106', '320302', '350102', '410204']],
])('%s may be several divisions', (typed, codes) => {
  expect(resolveName(index, typed)).toEqual({ kind: 'unsure', regions: codes, agencies: expect.anything() })
})

test.each([
  ['工信局', 'a-weishan'],
  ['蓬安管委会', 'pengan'],
  ['济宁工信局', 'a-weishan'],
  ['嘉善工信局', 'jiashan'],
  ['大足工信局', 'dazu'],
])('%s comes near a body and is not taken for it', (typed, id) => {
  const found = resolveName(index, typed)
  expect(found).toMatchObject({ kind: 'unsure' })
  expect(found.kind === 'unsure' && found.agencies).toContain(id)
})

test.each(['', '  ', '%', '_', '*', '"', '😀', '微山县环保局', '不是地方', 'zzzzzz', '微'.repeat(10_000)])(
  '%j is nothing, or not sure',
  (typed) => {
    expect(['none', 'unsure']).toContain(resolveName(index, typed).kind)
  },
)
