import { expect, test } from 'vitest'
import { englishRegion } from '#lib/names/english/englishRegion'
import { seedRegions } from '../seedRegions.ts'

const byCode = new Map(seedRegions.map((region) => [region.code, region]))
const english = (code: string) => englishRegion(byCode.get(code)!, byCode)

/** Official spellings, a hundred of all kinds and parts of the country. */
const sample = `
110000 Beijing City
110105 Chaoyang District
120116 Binhai New Area
130107 Jingxing Mining District
130225 Laoting County
130321 Qinglong Manchu Autonomous County
130726 Yuxian County
131025 Daicheng County
140000 Shanxi Province
140214 Yungang District
140428 Zhangzi County
141024 Hongtong County
150000 Inner Mongolia Autonomous Region
150100 Hohhot City
150200 Baotou City
150600 Ordos City
150721 -
152200 Hinggan League
152500 Xilin Gol League
152923 Ejin Banner
210200 Dalian City
210212 Lüshunkou District
210921 Fuxin Mongolian Autonomous County
211281 Diaobingshan City
220400 Liaoyuan City
220421 Dongfeng County
222400 Yanbian Korean Autonomous Prefecture
222404 Hunchun City
230100 Harbin City
230112 Acheng District
230200 Qiqihar City
230281 Nehe City
232700 Daxing'anling Prefecture
310112 Minhang District
310115 Pudong New Area
320116 Luhe District
320800 Huai'an City
320830 Xuyi County
330109 Xiaoshan District
330421 Jiashan County
330382 Yueqing City
331000 Taizhou City
331100 Lishui City
331127 Jingning She Autonomous County
340300 Bengbu City
341021 Shexian County
341500 Lu'an City
341600 Bozhou City
341621 Guoyang County
350200 Xiamen City
350821 Changting County
360124 Jinxian County
361124 Yanshan County
370323 Yiyuan County
370826 Weishan County
371002 Huancui District
371524 Dong'e County
371722 Shanxian County
410223 Weishi County
410621 Xunxian County
411726 Biyang County
420116 Huangpi District
420527 Zigui County
422800 Enshi Tujia and Miao Autonomous Prefecture
429021 Shennongjia Forestry District
430182 Ningxiang City
431229 Jingzhou Miao and Dong Autonomous County
433100 Xiangxi Tujia and Miao Autonomous Prefecture
440113 Panyu District
440604 Chancheng District
441422 Dabu County
441803 Qingxin District
450000 Guangxi Zhuang Autonomous Region
450328 Longsheng Multi-ethnic Autonomous County
451000 Baise City
451228 Du'an Yao Autonomous County
469027 Ledong Li Autonomous County
500000 Chongqing City
500241 Xiushan Tujia and Miao Autonomous County
510117 Pidu District
510682 Shifang City
511527 Junlian County
513200 Aba Tibetan and Qiang Autonomous Prefecture
513400 Liangshan Yi Autonomous Prefecture
520203 Liuzhi Special District
522701 Duyun City
530825 Zhenyuan Yi, Hani and Lahu Autonomous County
532800 Xishuangbanna Dai Autonomous Prefecture
533401 Shangri-La City
540000 Tibet Autonomous Region
540100 Lhasa City
540121 -
610000 Shaanxi Province
610100 Xi'an City
610103 Beilin District
611026 Zhashui County
620924 Aksay Kazak Autonomous County
622926 Dongxiang Autonomous County
632600 Golog Tibetan Autonomous Prefecture
650000 Xinjiang Uygur Autonomous Region
650100 Urumqi City
653100 Kashgar Prefecture
654000 Ili Kazak Autonomous Prefecture
654300 Altay Prefecture
659001 Shihezi City
`
test.each(
  sample
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, 6), line.slice(7)] as const),
)('%s is %s', (code, name) => {
  expect(english(code)).toBe(name === '-' ? null : name)
})

test('nearly all divisions of the list have an English name, without a sign that English has not', () => {
  const named = seedRegions.flatMap(({ code }) => english(code) ?? [])
  expect(named.length).toBeGreaterThan(3100)
  for (const name of named) expect(name).toMatch(/^[A-Z][a-zü']+(?:[ -](?:and|[A-Z][A-Za-zü'-]*),?)+$/)
})
