/**
 * English names of divisions whose names are not Chinese, or are spelled otherwise than the pinyin of their characters: as the
 * divisions and the official maps have them. Of names of Mongolian, Tibetan and Uygur only those that are certain; a division of
 * `unsure` that is not here has no English name.
 */
const spelled = `
陕西省=Shaanxi Province
内蒙古自治区=Inner Mongolia Autonomous Region
西藏自治区=Tibet Autonomous Region
新疆维吾尔自治区=Xinjiang Uygur Autonomous Region
宁夏回族自治区=Ningxia Hui Autonomous Region
广西壮族自治区=Guangxi Zhuang Autonomous Region
哈尔滨市=Harbin City
齐齐哈尔市=Qiqihar City
梅里斯达斡尔族区=Meilisi Daur District
杜尔伯特蒙古族自治县=Dorbod Mongolian Autonomous County
前郭尔罗斯蒙古族自治县=Qian Gorlos Mongolian Autonomous County
喀喇沁左翼蒙古族自治县=Harqin Left Wing Mongolian Autonomous County
阿克塞哈萨克族自治县=Aksay Kazak Autonomous County
沈北新区=Shenbei New District
西沙群岛=Xisha Islands
南沙群岛=Nansha Islands
呼和浩特市=Hohhot City
土默特左旗=Tumed Left Banner
土默特右旗=Tumed Right Banner
托克托县=Togtoh County
和林格尔县=Horinger County
包头市=Baotou City
白云鄂博矿区=Bayan Obo Mining District
赤峰市=Chifeng City
阿鲁科尔沁旗=Ar Horqin Banner
巴林左旗=Bairin Left Banner
巴林右旗=Bairin Right Banner
克什克腾旗=Hexigten Banner
翁牛特旗=Ongniud Banner
喀喇沁旗=Harqin Banner
敖汉旗=Aohan Banner
科尔沁区=Horqin District
科尔沁左翼中旗=Horqin Left Wing Middle Banner
科尔沁左翼后旗=Horqin Left Wing Rear Banner
库伦旗=Hure Banner
奈曼旗=Naiman Banner
扎鲁特旗=Jarud Banner
霍林郭勒市=Holingol City
鄂尔多斯市=Ordos City
康巴什区=Kangbashi District
达拉特旗=Dalad Banner
准格尔旗=Jungar Banner
鄂托克前旗=Otog Front Banner
鄂托克旗=Otog Banner
杭锦旗=Hanggin Banner
乌审旗=Uxin Banner
伊金霍洛旗=Ejin Horo Banner
呼伦贝尔市=Hulunbuir City
海拉尔区=Hailar District
莫力达瓦达斡尔族自治旗=Morin Dawa Daur Autonomous Banner
鄂伦春自治旗=Oroqen Autonomous Banner
鄂温克族自治旗=Ewenki Autonomous Banner
满洲里市=Manzhouli City
扎兰屯市=Zhalantun City
额尔古纳市=Ergun City
根河市=Genhe City
巴彦淖尔市=Bayannur City
乌拉特前旗=Urad Front Banner
乌拉特中旗=Urad Middle Banner
乌拉特后旗=Urad Rear Banner
杭锦后旗=Hanggin Rear Banner
乌兰察布市=Ulanqab City
兴安盟=Hinggan League
乌兰浩特市=Ulanhot City
阿尔山市=Arxan City
科尔沁右翼前旗=Horqin Right Wing Front Banner
科尔沁右翼中旗=Horqin Right Wing Middle Banner
扎赉特旗=Jalaid Banner
锡林郭勒盟=Xilin Gol League
二连浩特市=Erenhot City
锡林浩特市=Xilinhot City
阿拉善盟=Alxa League
阿拉善左旗=Alxa Left Banner
阿拉善右旗=Alxa Right Banner
额济纳旗=Ejin Banner
阿坝藏族羌族自治州=Aba Tibetan and Qiang Autonomous Prefecture
甘孜藏族自治州=Garze Tibetan Autonomous Prefecture
迪庆藏族自治州=Diqing Tibetan Autonomous Prefecture
香格里拉市=Shangri-La City
若尔盖县=Zoige County
拉萨市=Lhasa City
日喀则市=Xigaze City
昌都市=Qamdo City
林芝市=Nyingchi City
那曲市=Nagqu City
阿里地区=Ngari Prefecture
果洛藏族自治州=Golog Tibetan Autonomous Prefecture
格尔木市=Golmud City
乌鲁木齐市=Urumqi City
乌鲁木齐县=Urumqi County
克拉玛依市=Karamay City
克拉玛依区=Karamay District
吐鲁番市=Turpan City
托克逊县=Toksun County
哈密市=Hami City
巴里坤哈萨克自治县=Barkol Kazak Autonomous County
玛纳斯县=Manas County
吉木萨尔县=Jimsar County
木垒哈萨克自治县=Mori Kazak Autonomous County
博尔塔拉蒙古自治州=Bortala Mongolian Autonomous Prefecture
巴音郭楞蒙古自治州=Bayingolin Mongolian Autonomous Prefecture
库尔勒市=Korla City
阿克苏地区=Aksu Prefecture
阿克苏市=Aksu City
库车市=Kuqa City
阿瓦提县=Awat County
柯坪县=Kalpin County
克孜勒苏柯尔克孜自治州=Kizilsu Kirgiz Autonomous Prefecture
阿图什市=Artux City
阿克陶县=Akto County
喀什地区=Kashgar Prefecture
喀什市=Kashgar City
塔什库尔干塔吉克自治县=Taxkorgan Tajik Autonomous County
和田地区=Hotan Prefecture
和田市=Hotan City
和田县=Hotan County
伊犁哈萨克自治州=Ili Kazak Autonomous Prefecture
霍尔果斯市=Horgos City
察布查尔锡伯自治县=Qapqal Xibe Autonomous County
特克斯县=Tekes County
和布克赛尔蒙古自治县=Hoboksar Mongolian Autonomous County
阿勒泰地区=Altay Prefecture
阿勒泰市=Altay City
布尔津县=Burqin County
阿拉尔市=Aral City
图木舒克市=Tumxuk City
可克达拉市=Kokdala City
`

/** Divisions among those of `unsure` whose names are Chinese, or are officially spelled as the pinyin of their characters. */
const asPinyin = `
新城区 回民区 玉泉区 清水河县 武川县 东河区 青山区 九原区 固阳县 乌海市 海勃湾区 海南区 红山区 元宝山区 松山区 林西县 宁城县 通辽市 开鲁县 东胜区 牙克石市
临河区 五原县 磴口县 集宁区 卓资县 化德县 商都县 兴和县 凉城县 丰镇市 突泉县 多伦县 城关区 山南市 康定市 汶川县 理县 茂县 松潘县 九寨沟县 金川县 小金县 黑水县
阿坝县 红原县 泸定县 丹巴县 九龙县 雅江县 炉霍县 新龙县 理塘县 巴塘县 乡城县 稻城县 维西傈僳族自治县 甘南藏族自治州 合作市 临潭县 舟曲县 玛曲县 碌曲县 夏河县
海北藏族自治州 门源回族自治县 祁连县 海晏县 黄南藏族自治州 同仁市 河南蒙古族自治县 海南藏族自治州 共和县 同德县 贵德县 兴海县 贵南县 玉树藏族自治州 玉树市
海西蒙古族藏族自治州 茫崖市 都兰县 天峻县 天山区 新市区 水磨沟区 头屯河区 达坂城区 米东区 独山子区 白碱滩区 高昌区 鄯善县 伊州区 伊吾县 昌吉回族自治州 昌吉市 阜康市
呼图壁县 奇台县 博乐市 阿拉山口市 精河县 温泉县 轮台县 尉犁县 若羌县 且末县 焉耆回族自治县 和静县 博湖县 温宿县 新和县 拜城县 乌什县 乌恰县 疏附县 疏勒县 莎车县
叶城县 墨玉县 皮山县 于田县 民丰县 伊宁市 伊宁县 霍城县 新源县 昭苏县 塔城地区 塔城市 乌苏市 沙湾市 额敏县 裕民县 福海县 青河县 哈巴河县 石河子市 五家渠市 北屯市
铁门关市 双河市 昆玉市 胡杨河市 新星市 白杨市
`

/** Where the pinyin of characters is often not the name: codes begin so in Inner Mongolia, Tibet, Xinjiang and the Tibetan prefectures. */
export const unsure = /^(?:15|54|65|632[2-8]|513[23]|6230|5334)/

/** English names by the Chinese ones. */
export const spelledPlaces: ReadonlyMap<string, string> = new Map(
  spelled
    .trim()
    .split('\n')
    .map((line) => line.split('=') as [string, string]),
)

/** Names that their pinyin spells although their codes are `unsure`. */
export const pinyinPlaces: ReadonlySet<string> = new Set(asPinyin.trim().split(/\s+/))
