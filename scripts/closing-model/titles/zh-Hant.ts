import { cases } from './cases';

export const zhHant = cases(`
== closings
結束語｜把程式寫成一封信
結束語：下一站，自己出發
結束語
結語
30 結語
第 20 講：結語與祝福
尾聲：燈還亮著
尾聲
課程總結與回顧
全書總結
課程結語
後記：寫作這本書的日子
寫在最後
寫在最後：謝謝你陪我走到這裡
終章：啟程
完結：感謝一路相伴
[Day 30] 完賽心得與感謝
Day 30：完賽感言
恭喜完成本課程
結業感言：給每位同學
最終章：我們的旅程
課程尾聲：後會有期
== traps
結業測驗
結業問卷
第三章結語
第二單元總結
本章重點整理
期中考回顧
如何結束一個程序
總結：陣列的三個特性
告別魔術數字
畢業專題說明
最後一哩路：部署
尾遞迴最佳化
期末考試題庫
下一章預告
結束語延後公告
附錄 A 安裝環境
模組一小結
未來趨勢與展望
回顧與反省會議怎麼開
結構與收尾：文章的最後一段
再見了，全域變數
== course 前端工程三十天
opening 前言：為什麼是三十天
opening Day 01 課程介紹
regular Day 02 建立開發環境
regular Day 03 盒模型
regular Day 04 彈性版面
quiz 第一週測驗
answers Day 05 常見問題解答
regular Day 06 事件與冒泡
regular Day 07 總結：選擇器的優先順序
bonus 加碼：瀏覽器外掛推薦
regular Day 08 效能量測
story 學員故事：轉職的那一年
closing Day 30 結語：完賽感言
notice 課後問卷
appendix 附錄：參考資料
appendix 詞彙表
== course 攝影的第一課
opening 序
regular 光從哪裡來
regular 構圖的骨架
regular 快門與時間
bonus 番外篇：底片的味道
answers 習題解答
regular 修圖的界線
quiz 期末考
closing 後記
`);
