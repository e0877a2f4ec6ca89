"""Letters of other scripts in Latin letters, as English-language newspapers would write them.

Tables and two rules (Hangul is composed by arithmetic, Indic consonants carry an "a") read
Cyrillic, Greek, Georgian, Armenian, Hebrew, Arabic, Devanagari, Hangul, kana, and the characters
of common Chinese names. Hebrew and Arabic write few vowels: what comes out of them is consonants,
which ``is_unvowelled`` tells.
"""

# ruff: noqa: E501  (a row of a table is one line)

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from checker.text import fold

__all__ = ["accentless", "is_syllabic", "is_unvowelled", "latin"]


def _pairs(letters: str, sounds: str) -> dict[str, str]:
    """One sound a letter; a hyphen stands for none."""
    rows = zip(letters.split(), sounds.split(), strict=True)
    return {letter: "" if sound == "-" else sound for letter, sound in rows}


#: Latin letters of other alphabets, where the plain letter would lose the sound.
_LATIN: Final = _pairs(
    "š č ž ş ș ç ß ø ł đ ð þ æ œ ı ə ğ ń ħ ĳ ţ ț ơ ư",
    "sh ch zh sh sh ch ss o l dj d th ae oe i a g n h ij ts ts o u",
)
#: The same letters where a text has lost their marks: Vučić is written Vucic, Đặng Dang.
_PLAIN_LATIN: Final = _pairs("ø ł đ ð æ œ ı ə ħ ß", "o l d d ae oe i a h ss")
_CYRILLIC: Final = _pairs(
    "а б в г ґ д е ё є ж з и і ї й к л м н о п р с т у ў ф х ц ч ш щ ъ ы ь э ю я ј љ њ ћ ђ џ ѓ ќ ѕ қ ұ ү ө ң ғ һ ә ҳ ҷ ҕ",
    "a b v g g d e yo ye zh z i i yi y k l m n o p r s t u w f kh ts ch sh shch - y - e yu ya j lj nj ch dj dzh g k dz k u u o n g h a h j g",
)
_GREEK: Final = _pairs(
    "α β γ δ ε ζ η θ ι κ λ μ ν ξ ο π ρ σ ς τ υ φ χ ψ ω",
    "a v g d e z i th i k l m n x o p r s s t y f ch ps o",
)
_GEORGIAN: Final = _pairs(
    "ა ბ გ დ ე ვ ზ თ ი კ ლ მ ნ ო პ ჟ რ ს ტ უ ფ ქ ღ ყ შ ჩ ც ძ წ ჭ ხ ჯ ჰ",
    "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h",
)
_ARMENIAN: Final = _pairs(
    "ա բ գ դ ե զ է ը թ ժ ի լ խ ծ կ հ ձ ղ ճ մ յ ն շ ո չ պ ջ ռ ս վ տ ր ց ւ փ ք օ ֆ և",
    "a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts u p k o f ev",
)
_HEBREW: Final = _pairs(
    "א ב ג ד ה ו ז ח ט י כ ך ל מ ם נ ן ס ע פ ף צ ץ ק ר ש ת",
    "a b g d h w z h t y k k l m m n n s a p f ts ts k r sh t",
)
_ARABIC: Final = _pairs(
    "ا أ إ آ ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه ة و ؤ ي ئ ى ء پ چ ژ گ ک ی ہ ھ ے ں ٹ ڈ ڑ",
    "a a i a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h a w w y y a - p ch zh g k y h h e n t d r",
)
_KANA: Final = _pairs(
    "ア イ ウ エ オ カ キ ク ケ コ サ シ ス セ ソ タ チ ツ テ ト ナ ニ ヌ ネ ノ ハ ヒ フ ヘ ホ マ ミ ム メ モ ヤ ユ ヨ ラ リ ル レ ロ ワ ヲ ン ガ ギ グ ゲ ゴ ザ ジ ズ ゼ ゾ ダ ヂ ヅ デ ド バ ビ ブ ベ ボ パ ピ プ ペ ポ ヴ ー ッ ァ ィ ゥ ェ ォ ャ ュ ョ",
    "a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi fu he ho ma mi mu me mo ya yu yo ra ri ru re ro wa o n ga gi gu ge go za ji zu ze zo da ji zu de do ba bi bu be bo pa pi pu pe po v - - a i u e o ya yu yo",
)
_DEVANAGARI: Final = _pairs(
    "अ आ इ ई उ ऊ ऋ ए ऐ ओ औ ा ि ी ु ू ृ े ै ो ौ ं ँ ः ् ऑ ॉ",
    "a a i i u u ri e ai o au a i i u u ri e ai o au n n h - o o",
)
_INDIC_CONSONANTS: Final = _pairs(
    "क ख ग घ ङ च छ ज झ ञ ट ठ ड ढ ण त थ द ध न प फ ब भ म य र ल व श ष स ह ळ",
    "k kh g gh n ch chh j jh n t th d dh n t th d dh n p ph b bh m y r l v sh sh s h l",
)
#: Characters of Chinese surnames and given names by their sound (Mandarin, pinyin).
_HAN: Final = """
ai 艾 爱 蔼|an 安|ao 敖 奥|ba 巴|bai 白 柏 百|ban 班|bang 邦|bao 鲍 宝 保 寶|bei 贝 北 蓓|ben 本|bi 毕 碧 必|bian 卞 边|biao 彪 标|bin 斌 宾 彬|bing 冰 兵 炳 秉 丙|bo 波 博 伯 勃 柏|bu 卜 步
cai 蔡 才 财 彩 采|can 灿|cang 苍|cao 曹|cen 岑|chai 柴|chan 禅|chang 常 昌 长 畅 長|chao 超 朝 潮|che 车 車|chen 陈 晨 辰 臣 陳|cheng 成 程 诚 承 城 澄|chi 池 迟 驰|chong 崇 冲|chu 楚 初 储|chuan 川 传|chun 春 纯 淳|ci 慈|cong 丛 聪|cui 崔 翠
da 大 达|dai 戴|dan 丹|dang 党|dao 道|de 德|deng 邓 登 鄧|di 狄 迪|dian 典|ding 丁 定|dong 东 董 冬 栋 東|dou 窦|du 杜 都|duan 段 端|dun 敦|e 娥|en 恩|er 尔
fa 发 法|fan 范 凡 樊 帆 繁|fang 方 芳 房 放|fei 飞 费 菲 飛|fen 芬 奋|feng 冯 峰 锋 丰 风 凤 枫 馮 鋒|fu 付 傅 福 富 夫 甫 符 扶 芙 复
gan 甘 干 赣|gang 刚 钢 纲 剛|gao 高|ge 葛 戈 格 歌|geng 耿 庚|gong 龚 宫 功 公 恭 贡|gou 苟|gu 顾 古 谷 顧|guan 关 管 冠 官 關|guang 光 广|gui 桂 贵 归|guo 郭 国 果 國
hai 海|han 韩 汉 涵 翰 寒 韓|hang 杭 航|hao 郝 浩 豪 昊 好|he 何 贺 和 河 赫 鹤 荷|heng 恒 衡 亨|hong 洪 红 宏 鸿 虹 弘 紅|hou 侯 厚|hu 胡 虎 湖 沪|hua 华 花 化 華|huai 怀|huan 桓 欢 焕|huang 黄 皇 煌|hui 惠 慧 辉 会 晖 徽|huo 霍 火
ji 季 吉 姬 纪 冀 继 基 积 济 记 紀|jia 贾 家 佳 嘉 甲 加|jian 简 建 剑 健 坚 鉴 蹇|jiang 江 姜 蒋 将 疆 蔣|jiao 焦 娇|jie 杰 洁 捷 介 节 傑|jin 金 晋 锦 进 津 近 瑾 今 晉|jing 景 京 静 晶 敬 靖 经 荆 婧 井|jiu 九 久|ju 鞠 菊 居 巨|juan 娟 隽|jun 军 君 俊 骏 钧 均 峻 軍
kai 凯 开 恺|kan 阚|kang 康|ke 柯 克 可 科|kong 孔|kou 寇|kuan 宽|kuang 邝|kui 奎 魁|kun 坤 昆 琨
lai 赖 来|lan 兰 蓝 岚 蘭|lang 郎 朗|lao 劳|le 乐|lei 雷 蕾 磊|leng 冷|li 李 黎 力 丽 利 立 莉 厉 理 礼 励 历 麗|lian 廉 莲 连 练|liang 梁 良 亮|liao 廖|lie 列|lin 林 琳 霖 麟 临 淋|ling 凌 玲 灵 岭 令 铃|liu 刘 柳 六 留 劉|long 龙 隆 龍|lou 娄|lu 卢 陆 鲁 路 露 禄 鹿 盧 陸|luan 栾|lun 伦|luo 罗 洛 骆 羅|lü 吕 律
ma 马 馬|mao 毛 茂 茅|mei 梅 美 媚 眉|meng 孟 蒙 梦 萌|mi 米 宓|miao 苗 妙 缪|min 敏 民 闵|ming 明 鸣 铭 名|mo 莫 墨|mu 穆 牧 木 慕
na 娜|nan 南 男 楠|ni 倪 妮|nian 年|nie 聂|ning 宁 凝 寧|niu 牛|nong 农|nuo 诺|ou 欧|pan 潘|pang 庞|pei 裴 培 佩 沛|peng 彭 鹏 朋|pi 皮|pin 品|ping 平 萍 屏|pu 蒲 普 浦
qi 齐 祁 戚 琪 奇 启 琦 其 七 岐 旗|qian 钱 千 倩 谦 乾 前 錢|qiang 强 強|qiao 乔 桥 巧|qin 秦 琴 勤 钦|qing 青 清 庆 卿 晴 慶|qiong 琼|qiu 邱 秋 丘 裘 求|qu 曲 屈 瞿|quan 全 泉 权 權|que 阙
ran 冉 然|rao 饶|ren 任 仁 人|rong 荣 容 蓉 融 戎 榮|rou 柔|ru 如 茹 儒|ruan 阮|rui 瑞 锐 睿|run 润|ruo 若
sai 赛|san 三|sen 森|sha 沙|shan 单 山 珊 善|shang 尚 商 上|shao 邵 绍 少 韶|she 佘 舍|shen 沈 申 深 慎 神|sheng 盛 生 胜 圣 升 声 勝|shi 石 史 施 时 士 世 诗 师 仕 实 市|shou 寿 守|shu 舒 书 淑 树 曙|shuai 帅|shuang 双 爽|shui 水|shun 顺 舜|shuo 硕 朔|si 司 思 斯 四|song 宋 松 颂 嵩|su 苏 素 肃 蘇|sui 隋|sun 孙 孫
tai 泰 太 台|tan 谭 谈 檀|tang 唐 汤 棠|tao 陶 涛 桃 韬|teng 滕 腾|ti 提|tian 田 天 甜|tie 铁|ting 婷 庭 廷 亭|tong 童 佟 彤 同 通|tu 涂 屠 图
wan 万 婉 宛 晚 萬|wang 王 汪 旺 望|wei 魏 韦 卫 伟 伟 薇 威 维 为 微 巍 炜 玮 唯 偉 衛|wen 文 温 闻 雯|weng 翁|wo 沃|wu 吴 武 伍 邬 五 吾 吳|xi 习 席 奚 喜 希 西 熙 锡 曦 溪 習|xia 夏 霞 侠|xian 先 贤 宪 仙 显 咸|xiang 向 项 祥 香 湘 翔 想|xiao 肖 萧 晓 小 笑 孝 霄 蕭|xie 谢 解 燮 謝|xin 辛 新 心 欣 鑫 信 馨|xing 邢 星 兴 行 幸|xiong 熊 雄|xiu 秀 修|xu 徐 许 旭 序 绪 许 許|xuan 宣 轩 璇 萱|xue 薛 雪 学|xun 荀 勋 迅
ya 亚 雅|yan 严 颜 闫 阎 燕 岩 艳 炎 彦 妍 言 延 嚴|yang 杨 阳 洋 扬 羊 楊|yao 姚 尧 耀 瑶 药|ye 叶 业 烨 野 葉|yi 易 伊 一 义 艺 毅 逸 怡 宜 益 仪 亿 以|yin 尹 殷 银 音 印|ying 应 英 颖 莹 迎 映 盈 營|yong 雍 永 勇 咏 用|you 尤 游 友 有 幽|yu 于 余 俞 喻 虞 玉 宇 雨 裕 郁 育 瑜 煜 钰 渔 禹|yuan 袁 元 原 源 园 远 媛 圆|yue 岳 月 悦 越 跃|yun 云 芸 运 韵 允
zan 赞|zang 臧|ze 泽 则 澤|zeng 曾 增|zha 查|zhai 翟|zhan 詹 占 展 湛|zhang 张 章 彰 璋 张 張|zhao 赵 昭 照 兆 趙|zhe 哲 喆|zhen 甄 真 珍 振 镇 贞 震 祯|zheng 郑 正 政 征 争 铮 鄭|zhi 志 智 治 芝 之 知 直 植 致 至 稚|zhong 钟 中 忠 仲 众 鍾|zhou 周 洲 舟|zhu 朱 祝 竹 诸 珠 柱 主|zhuan 专|zhuang 庄 壮 莊|zhuo 卓|zi 子 紫 梓 资 自|zong 宗 纵|zou 邹|zu 祖|zuo 左 作 佐
"""

_INITIALS: Final = [
    "g",
    "kk",
    "n",
    "d",
    "tt",
    "r",
    "m",
    "b",
    "pp",
    "s",
    "ss",
    "-",
    "j",
    "jj",
    "ch",
    "k",
    "t",
    "p",
    "h",
]
_MEDIALS: Final = [
    "a",
    "ae",
    "ya",
    "yae",
    "eo",
    "e",
    "yeo",
    "ye",
    "o",
    "wa",
    "wae",
    "oe",
    "yo",
    "u",
    "wo",
    "we",
    "wi",
    "yu",
    "eu",
    "ui",
    "i",
]
_FINALS: Final = [
    "-",
    "k",
    "k",
    "k",
    "n",
    "n",
    "n",
    "t",
    "l",
    "l",
    "l",
    "l",
    "l",
    "l",
    "l",
    "l",
    "m",
    "p",
    "p",
    "t",
    "t",
    "ng",
    "t",
    "t",
    "k",
    "t",
    "p",
    "h",
]


def _han() -> dict[str, str]:
    table: dict[str, str] = {}
    for row in re.split(r"[|\n]", _HAN.strip()):
        sound, *letters = row.split()
        for letter in letters:
            table.setdefault(letter, sound.replace("ü", "u"))
    return table


_BY_LETTER: Final = {
    **_LATIN, **_CYRILLIC, **_GREEK, **_GEORGIAN, **_ARMENIAN, **_HEBREW, **_ARABIC, **_KANA,
    **_DEVANAGARI, **{letter: f"{sound}a" for letter, sound in _INDIC_CONSONANTS.items()},
    **_han(),
}  # fmt: skip
#: Letters that sound otherwise together.
_TOGETHER: Final = (
    ("ου", "ou"), ("μπ", "b"), ("ντ", "nt"), ("γγ", "ng"), ("γκ", "g"), ("ευ", "ev"), ("αυ", "av"),
    ("ու", "u"),
)  # fmt: skip
#: A vowel sign, or the sign for none, takes the place of the "a" of the consonant before; at the
#: end of a word that "a" is silent. This pattern and the next are compiled where a text needs them.
_INDIC: Final = rf"([{''.join(_INDIC_CONSONANTS)}])(?:(?=[ािीुूृेैोौॉ])|्|(?=\Z))"
#: A small kana takes the place of the vowel of the one before.
_SMALL_KANA: Final = r"([キシチニヒミリギジビピフヴウテデ])(?=[ャュョァィゥェォ])"
#: Letters from here on are not of the Latin script, but for a block that composes it.
_NOT_LATIN: Final = "\u0370"
_NOT_LETTER: Final = re.compile(r"[^a-z]+")
#: First and last letters of scripts; a regular expression of such ranges is slow to compile.
_HEBREW_TO_ARABIC: Final = (("\u0590", "\u06ff"),)
_HANGUL_BLOCK: Final = (("가", "힣"),)
_SYLLABIC_BLOCKS: Final = (("\u3400", "\u9fff"), *_HANGUL_BLOCK)
_GREEK_BLOCKS: Final = (("\u0370", "\u03ff"), ("\u1f00", "\u1fff"))
_FOREIGN_BLOCKS: Final = (("\u0370", "\u1dff"), ("\u2e80", "\U0001ffff"))
#: Hiragana stand 96 places before their katakana.
_HIRAGANA: Final = {code: code + 96 for code in range(0x3041, 0x3097)}


@lru_cache(maxsize=65536)
def latin(word: str) -> str:
    """A word in lower-case Latin letters and nothing else, transliterated where it is in others.

    >>> latin("Рябков"), latin("O'Brien"), latin("Vučić"), latin("김")
    ('ryabkov', 'obrien', 'vuchic', 'gim')
    """
    lowered = word.lower()
    if lowered.isascii():
        return lowered if lowered.isalpha() else _NOT_LETTER.sub("", lowered)
    return _NOT_LETTER.sub("", "".join(map(_sound, _prepared(lowered))))


def accentless(word: str) -> str:
    """A word in Latin letters as a text writes it that has lost all marks.

    >>> accentless("Vučić"), accentless("Đặng")
    ('vucic', 'dang')
    """
    if word.isascii() or _holds(word, _FOREIGN_BLOCKS):
        return latin(word)
    bare = "".join(_PLAIN_LATIN.get(char, char) for char in word.lower())
    return _NOT_LETTER.sub("", "".join(map(_sound, _stripped(bare))))


def is_unvowelled(word: str) -> bool:
    """Whether a word is in a script that writes consonants: Hebrew, Arabic."""
    return not word.isascii() and _holds(word, _HEBREW_TO_ARABIC)


def is_syllabic(word: str) -> bool:
    """Whether a word is in a script with one character a syllable: Hangul, Chinese characters."""
    return not word.isascii() and _holds(word, _SYLLABIC_BLOCKS)


def _prepared(lowered: str) -> str:
    """A word composed, with what several letters spell together already in Latin letters."""
    text = unicodedata.normalize("NFC", lowered)
    if max(text) < _NOT_LATIN:
        return text
    text = _stripped(text) if _holds(text, _GREEK_BLOCKS) else text.translate(_HIRAGANA)
    for letters, sound in _TOGETHER:
        text = text.replace(letters, sound)
    text = re.sub(_SMALL_KANA, lambda found: _BY_LETTER[found[1]][:-1], text)
    text = re.sub(_INDIC, lambda found: _INDIC_CONSONANTS[found[1]], text)
    if not _holds(text, _HANGUL_BLOCK):
        return text
    return "".join(_syllable(char) if _holds(char, _HANGUL_BLOCK) else char for char in text)


def _holds(text: str, blocks: tuple[tuple[str, str], ...]) -> bool:
    """Whether any letter lies in one of some blocks."""
    return any(first <= char <= last for char in text for first, last in blocks)


def _syllable(char: str) -> str:
    """A Hangul syllable in the Revised Romanisation; its place says of what it is composed."""
    initial, rest = divmod(ord(char) - 0xAC00, 588)
    medial, final = divmod(rest, 28)
    return f"{_INITIALS[initial]}{_MEDIALS[medial]}{_FINALS[final]}".replace("-", "")


def _sound(char: str) -> str:
    sound = _BY_LETTER.get(char)
    return _stripped(char) if sound is None else sound


def _stripped(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", fold(text))
    return "".join(char for char in decomposed if not unicodedata.combining(char))
