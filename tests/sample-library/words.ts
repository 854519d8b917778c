/** What one language's courses are made of. In the patterns `{s}` is the course's subject, `{p}` a part of it. */
export interface Words {
  language: 'zh-CN' | 'en';
  subjects: readonly string[];
  courses: readonly string[];
  parts: readonly string[];
  sections: readonly string[];
  chapters: readonly string[];
  opening: readonly string[];
  closing: readonly string[];
  bonus: readonly string[];
  quiz: readonly string[];
  /** Pen names: nobody's real one. */
  authors: readonly string[];
}

export const CHINESE: Words = {
  language: 'zh-CN',
  subjects:
    '操作系统 网络协议 数据结构 分布式系统 数据库 编译原理 机器学习 前端工程 性能优化 消息队列 容器编排 搜索引擎 推荐系统 密码学 软件测试 架构设计 项目管理 产品思维 写作表达 线性代数 概率统计 图形渲染 嵌入式开发 音视频技术 微服务 函数式编程 并发编程 数据分析 网络安全 持续交付'.split(
      ' ',
    ),
  courses: [
    '{s}实战 {n} 讲',
    '{s}从入门到实战',
    '{s}必知必会',
    '深入拆解{s}',
    '重学{s}',
    '{s}核心技术与案例',
    '给工程师的{s}课',
    '{s}面试现场',
    '人人都能懂的{s}',
    '{s}的底层逻辑',
  ],
  parts:
    '缓存 索引 锁 调度器 内存页 线程池 日志 快照 事务 队列 哈希表 心跳 副本 分片 连接池 中断 指针 迭代器 路由表 证书 令牌桶 渲染管线 损失函数 特征向量 上下文切换 文件描述符 一致性 限流 幂等 压测 监控 回滚 依赖图 抽象语法树 垃圾回收 布隆过滤器'.split(
      ' ',
    ),
  sections: [
    '开篇',
    '基础篇',
    '原理篇',
    '核心篇',
    '进阶篇',
    '实战篇',
    '案例篇',
    '优化篇',
    '扩展篇',
    '综合篇',
  ],
  chapters: [
    '{p}：它到底解决了什么问题',
    '如何设计一个可靠的{p}',
    '{p}与{q}：该怎么选',
    '从一次线上故障看{p}',
    '为什么你的{p}总是慢',
    '{p}的十个常见误区',
    '手写一个最小的{p}',
    '{p}（上）：先把概念理清楚',
    '{p}（下）：再把细节做扎实',
    '案例篇：{p}是怎么拖垮服务的',
    '套路篇：怎么快速找到{p}的瓶颈',
    '当{p}遇上{q}',
  ],
  opening: ['开篇词 | 为什么现在要学{s}', '开篇词 | {s}没有你想的那么难', '导读 | 怎样学好这门课'],
  closing: [
    '结束语 | 路还长，别停下',
    '结束语 | {s}之外，还有什么',
    '结束语 | 行百里者半九十',
    '尾声 | 后会有期',
  ],
  bonus: ['加餐 | {p}的来龙去脉', '加餐 | 书单与工具箱', '特别放送 | 答疑：关于{p}的五个问题'],
  quiz: ['期中测试 | 来检验一下{p}掌握得如何', '期末测试 | {s}满分试卷', '练习 | 动手实现{p}'],
  authors: '老船长 夜读人 半亩方塘 灯下客 石头记 慢半拍 听雨的码农 远山'.split(' '),
};

export const ENGLISH: Words = {
  language: 'en',
  subjects: [
    'Operating Systems',
    'Computer Networks',
    'Data Structures',
    'Distributed Systems',
    'Relational Databases',
    'Compilers',
    'Machine Learning',
    'Web Performance',
    'Type Systems',
    'Message Queues',
    'Containers',
    'Search Engines',
    'Cryptography',
    'Software Testing',
    'Technical Writing',
    'Linear Algebra',
    'Probability',
    'Computer Graphics',
    'Embedded Programming',
    'Observability',
    'Functional Programming',
    'Concurrency',
    'API Design',
    'Accessibility',
  ],
  courses: [
    '{s} from the Ground Up',
    'Practical {s}',
    '{s} in {n} Lessons',
    'The {s} Handbook',
    'Understanding {s}',
    '{s} for Working Engineers',
    'A Gentle Introduction to {s}',
    '{s}, the Hard Parts',
  ],
  parts: [
    'caches',
    'indexes',
    'locks',
    'schedulers',
    'page tables',
    'thread pools',
    'write-ahead logs',
    'snapshots',
    'transactions',
    'back-pressure',
    'hash tables',
    'heartbeats',
    'replicas',
    'shards',
    'interrupts',
    'iterators',
    'routing tables',
    'certificates',
    'loss functions',
    'eigenvectors',
    'file descriptors',
    'idempotency',
    'rate limits',
    'garbage collection',
    'syntax trees',
    'feature flags',
  ],
  sections: [
    'Getting Started',
    'Foundations',
    'How It Works',
    'Core Ideas',
    'Going Deeper',
    'In Practice',
    'Case Studies',
    'Tuning',
    'Beyond the Basics',
    'Putting It Together',
  ],
  chapters: [
    'What {p} are really for',
    'Designing {p} you can trust',
    'Choosing between {p} and {q}',
    'An outage caused by {p}',
    'Why {p} get slow',
    'Ten myths about {p}',
    'Building the smallest possible {p}',
    'A closer look at {p}',
    'When {p} meet {q}',
    'Measuring {p}',
  ],
  opening: ['Welcome: why {s} matters', 'Introduction', 'How to use this course'],
  closing: [
    'Conclusion of the course',
    'Congratulations!',
    'Goodbye, and where to go next',
    'Wrapping up {s}',
  ],
  bonus: ['Bonus: a short history of {p}', 'Extra: reading list and tools', 'Bonus: your questions on {p}'],
  quiz: ['Quiz: {p}', 'Mid-term quiz', 'Final test: {s}'],
  authors: [
    'The Night Editor',
    'A Slow Reader',
    'Room 404',
    'The Lighthouse Keeper',
    'Two Left Hands',
    'Ink & Paper',
  ],
};
