import { cases } from './cases';

export const ja = cases(`
== closings
おわりに
終わりに
おわりに：次の一歩へ
第12章 おわりに
あとがき
あとがき：書き終えて
結び
むすびに
コースのまとめ
講座のまとめとお別れ
コース修了おめでとうございます
おめでとうございます！コースを完了しました
エピローグ
エピローグ：旅の続き
最後に：みなさんへ
全体のまとめ
本書のまとめ
最終回：さようなら、また会う日まで
講座を終えて
ご受講ありがとうございました
終章 これからの学び
30 日間を終えて
== traps
第2章のまとめ
この章のまとめ
章末問題
ユニット3の結論
最終課題
最終試験
まとめテスト
終了処理の書き方
プロセスの終了コード
最後の要素を取り出す
用語のまとめ
前半のふりかえり
終端記号と非終端記号
おわりのない繰り返し
結論から話す技術
例外のまとめ方
次の章に向けて
卒業制作のテーマ決め
お別れメールの文例
完了通知を送る
修了アンケート
== course はじめての陶芸
opening はじめに
opening コース紹介
regular 第1章 土をえらぶ
regular 第2章 ろくろの基本
quiz 確認テスト
regular 第3章 釉薬のしくみ
answers 質問コーナー
regular 第4章 焼成
bonus 番外編：窯元をたずねて
regular 第5章 まとめて焼く段取り
story 受講者の声
quiz 最終試験
closing おわりに
notice 修了アンケート
appendix 付録A 道具一覧
== course 小さなデータベースの本
opening まえがき
regular 1 表とは何か
regular 2 結合の考え方
answers 練習問題の解答
regular 3 索引をつくる
regular 4 トランザクション
bonus おまけ：歴史の話
closing あとがき
appendix 参考文献
appendix 用語集
appendix 著者紹介
`);
