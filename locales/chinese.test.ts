import { describe, expect, it } from 'vitest';

/** Characters that only one of the two ways of writing has, the simplified one before the traditional one. */
const PAIRS =
  '们們这這说說过過时時学學习習开開关關门門课課结結对對个個为為与與无無经經点點还還发發现現书書单單实實应應语語读讀' +
  '长長线線从從进進动動计計设設网網记記录錄误誤试試请請问問间間题題标標签籤页頁转轉传傳载載软軟输輸选選择擇连連' +
  '续續复復制製备備导導汇匯储儲数數据據权權浏瀏览覽图圖视視频頻听聽写寫阅閱笔筆历歷灭滅统統总總显顯闭閉断斷远遠' +
  '边邊变變让讓认認识識许許调調谁誰谢謝证證评評译譯该該详詳头頭买買卖賣东東车車电電脑腦号號帐帳户戶';
/** Traditional Chinese has these too, in other words. */
const SHARED = '制据';
const pairs = PAIRS.match(/../gu) ?? [];

/** Words of the mainland that Taiwan has others for, written in traditional characters. */
const MAINLAND =
  '網絡 視頻 音頻 文件 文件夾 默認 信息 設置 軟件 硬件 用戶 賬號 賬戶 登錄 屏幕 鼠標 打印 服務器 數據 剪貼板 標籤頁 ' +
  '窗口 彈窗 工具欄 圖標 鏈接 撤銷 保存 卸載 刷新 訪問 搜索 導入 導出 擴展 電子表格 單元格 壓縮包 博客 緩存 內存 磁盤 ' +
  '重啟 粘貼 菜單 支持 質量 在線 激活 界面 注銷';
/** Words of Taiwan that the mainland has others for, written in simplified characters. */
const TAIWAN =
  '网路 视讯 音讯 档案 资料夹 预设 资讯 软体 硬体 帐号 萤幕 滑鼠 列印 伺服器 剪贴簿 分页 视窗 工具列 图示 连结 ' +
  '储存 解除安装 造访 搜寻 汇入 汇出 扩充功能 试算表 储存格 压缩档 部落格 快取 磁碟 选单 支援';

const texts = import.meta.glob<string>(['./zh-*/*.json', '../public/_locales/zh_*/*.json'], {
  eager: true,
  query: '?raw',
  import: 'default',
});
/** What of `forbidden` stands in any file of a language, with the file's name. */
const found = (language: RegExp, forbidden: readonly string[]) =>
  Object.entries(texts)
    .filter(([name]) => language.test(name))
    .flatMap(([name, text]) => forbidden.filter((word) => text.includes(word)).map((word) => [name, word]));

describe('each Chinese is written as its readers write', () => {
  it('looks at files of both', () => {
    const names = Object.keys(texts);
    expect(names.filter((name) => /zh.TW/.test(name)).length).toBe(names.length / 2);
    expect(names.length).toBeGreaterThan(30);
    expect(pairs.filter((pair) => pair[0] === pair[1])).toEqual([]);
  });

  it('zh-TW: no simplified characters, no words and quotation marks of the mainland', () => {
    const characters = pairs.map((pair) => pair.charAt(0)).filter((one) => !SHARED.includes(one));
    expect(found(/zh.TW/, [...characters, ...MAINLAND.split(' '), '“', '”'])).toEqual([]);
  });

  it('zh-CN: no traditional characters, no words and quotation marks of Taiwan', () => {
    const characters = pairs.map((pair) => pair.charAt(1));
    expect(found(/zh.CN/, [...characters, ...TAIWAN.split(' '), '「', '」'])).toEqual([]);
  });

  it.each(Object.entries(texts))('%s: the punctuation between characters is full-width', (_name, text) => {
    expect(text.match(/\p{Script=Han}[,:;?!]|[,;?!]\p{Script=Han}/gu) ?? []).toEqual([]);
  });
});
