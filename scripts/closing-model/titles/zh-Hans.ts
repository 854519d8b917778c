import { cases } from './cases';

export const zhHans = cases(`
== closings
结束语 | 把灯留给后来的人
结束语：从会用到会想
结束语丨山那边还是山
结束语
99 结束语 慢慢来才快
33 结语
40 | 结语：写给三年后的你
第48讲 | 结束语：别停下
28&结束语｜造好最后一块砖
尾声 | 灯火阑珊处
尾声：我们还会再见
结课 | 从此自己掌舵
结课寄语：愿你有光
终章：归途亦是起点
课程总结：一路走来的收获
全书总结
专栏总结与展望
写在最后：感谢一路同行
写在最后
完结篇：谢谢你读到这里
课程结语 - 把知识变成手艺
收官之作：与你道别
后记：这本书是怎样写成的
恭喜你完成本课程！
== traps
结课测试 | 这些知识你都掌握了吗
结课问卷获奖名单
结课答辩评分标准
08 | 模块一小结
期中总结：前半程我们学了什么
结束语为什么还没更新？给大家的说明
第三章总结
本章小结
12 | 如何结束一个线程
尾递归与尾调用
05 - 总结：索引的五个误区
毕业设计怎么选题
毕业问卷请查收
期末测试：来一场满分挑战
20 | 进程终止与资源回收
告别回调地狱
用总结性写作提升表达
第二单元结语
技术展望：下一代存储
最后一公里：发布系统怎么做
再见，jQuery
结语生成：用模型写文章结尾
预告：结束语将于下周上线
== course 缓存设计入门课
opening 开篇词 | 为什么要再谈缓存
opening 导读 | 这门课怎么学最有效
regular 01 | 一次慢查询引出的故事
regular 02 | 淘汰算法：留下谁
regular 03 | 穿透、击穿与雪崩
quiz 期中测试 | 看看你学得怎么样
regular 04 | 双写一致性
answers 答疑（一）| 关于过期时间的几个问题
bonus 加餐 | 聊聊我在大促现场的那一夜
regular 05 | 总结：读路径上的五个陷阱
regular 06 | 多级缓存的取舍
bonus 特别放送 | 缓存领域的三篇老文章
story 用户故事 | 小夏：从测试到架构
notice 毕业问卷请你来填
closing 结束语 | 快与稳之间
quiz 结课测试 | 满分等你来拿
notice 结课问卷获奖用户名单
bonus 直播加餐 | 一小时看懂新版本
== course 写作的手艺
opening 00 前言
opening 01 如何使用这本小册
regular 02 开头的力气
regular 03 段落之间
regular 04 改稿三遍
answers 05 课后习题参考答案
regular 06 标题与摘要
bonus 07 番外：我的书桌
quiz 08 自测题
regular 09 投稿与拒稿
closing 10 总结
appendix 11 附录：常用工具
appendix 12 参考文献
appendix 13 术语表
== course 跑步训练营
opening 先导课：准备好你的鞋
notice 开课公告：上课时间与群规
regular 第1课 呼吸
regular 第2课 步频
regular 第3课 力量
story 学员故事 | 四十岁的第一场半马
bonus 彩蛋：教练的歌单
answers 问答集锦：膝盖疼怎么办
regular 第4课 赛前一周
closing 写在最后：跑下去
notice 证书领取说明
quiz 结业考试
appendix 关于作者
== course 数据平台搭建手记
opening 开篇词：为什么自己搭
opening 学习指南 | 怎样安排这两个月
regular 第1讲 | 采集的三种姿势
regular 第2讲 | 队列与背压
quiz 测一测 | 基础篇
bonus 番外（一）| 聊聊开源社区
regular 第3讲 | 湖与仓
answers 答疑课堂：模块一热点问题
regular 第4讲 | 血缘与治理
story 学员故事 | 阿木：我怎样说服老板
bonus 春节特别策划 | 年夜饭里的数据
notice 有奖征集：填写毕业问卷
regular 第5讲 | 成本怎么算清楚
bonus 大咖助场 | 前辈谈选型
answers 习题课：参考答案（二）
closing 尾声 | 搭完之后
quiz 期末考试 | 一百分试卷
bonus 第二季回归 | 我们接着聊流计算
notice 课程迭代通知
== course 三周学会讲价
opening 导学：价格是怎么谈成的
regular 一、先听后说
regular 二、锚点
regular 三、让步的节奏
quiz 四、随堂测验
answers 五、读者来信答疑
regular 六、最后通牒怎么用
bonus 七、加餐：菜市场观察
closing 结语：价格之外
appendix 推荐书单
appendix 致谢
`);
