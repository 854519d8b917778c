import type { OutlineChapter } from '@/detection/reader';

/** A list that is no course to be read to its end, as a page's navigation shows it. */
export interface LookedUpList {
  title: string;
  chapters: OutlineChapter[];
}

const slug = (title: string) => encodeURIComponent(title.toLowerCase().replace(/[\s/]+/g, '-'));

/** `section: title | title`, a line a section; a line without a colon has no section. */
function list(title: string, folder: string, lines: string): LookedUpList {
  const chapters = lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [, section, titles = ''] = /^\s*(?:([^|:]+): )?(.*)$/.exec(line) ?? [];
      return titles.split(' | ').map((each, i) => ({
        key: `book:${folder}/${slug(section ?? '')}${i}${slug(each)}`,
        title: each,
        ...(section ? { section } : {}),
        url: `https://${folder}/${slug(each)}`,
      }));
    });
  return { title, chapters };
}

const days = (year: number, ...titles: string[]) =>
  titles.map((each, i) => `${year}-${String(12 - i).padStart(2, '0')}-0${(i % 9) + 1} ${each}`).join(' | ');

/** Twenty of documentation, API, blog and changelog kind, of ten entries or more. */
export const LOOKED_UP: readonly LookedUpList[] = [
  list(
    'Kiln documentation',
    'kiln.example/docs',
    `Getting started: Installation | Your first project | Project layout | Upgrading
     Guides: Firing curves | Glazes | Cooling | Scheduling | Alarms | Remote control
     Configuration: Options | Environment variables | Profiles
     Reference: CLI | Error codes | Glossary`,
  ),
  list(
    'Loom',
    'loom.example/guide',
    `Essentials: Threads | Warps | Wefts | Shuttles | Patterns
     Advanced: Custom patterns | Plugins | Performance | Testing
     API: createLoom() | useThread() | useWarp() | Loom.weave | Loom.stop`,
  ),
  list(
    'Anvil 中文文档',
    'anvil.example/zh',
    `开始: 安装 | 快速上手 | 目录结构 | 升级
     指南: 配置 | 插件 | 部署 | 缓存 | 日志 | 监控 | 安全
     API 参考: 客户端 | 服务端 | 命令行`,
  ),
  list(
    'Buoy help',
    'buoy.example/help',
    `Account: Sign up | Change your password | Two-factor codes | Close your account
     Billing: Plans | Invoices | Refunds | Taxes
     Teams: Invite people | Roles | Remove people | Transfer a team
     Devices: Add a device | Lost devices | Batteries | Updates`,
  ),
  list(
    'ひしゃく ドキュメント',
    'hishaku.example/docs',
    `はじめに: インストール | 使い方 | 設定 | 更新
     機能: 検索 | 共有 | 通知 | 印刷 | 同期 | 翻訳 | 履歴
     リファレンス: コマンド | 環境変数 | エラー一覧`,
  ),
  list(
    'Lantern API reference',
    'lantern.example/lantern',
    'Lamps | Wicks | Shades | Mirrors | Switches | Timers | Sensors | Batteries | Chargers | Cables',
  ),
  list(
    'Ferry',
    'ferry.example/v2',
    'GET /v1/ships | POST /v1/ships | DELETE /v1/ships/{id} | GET /v1/ports | POST /v1/ports | GET /v1/crews | PUT /v1/crews/{id} | GET /v1/cargo | POST /v1/cargo | GET /v1/tides',
  ),
  list(
    'Sieve',
    'sieve.example/lib',
    'sieve.open() | sieve.close() | sieve.filter() | sieve.map() | sieve.reduce() | Mesh#size | Mesh#shake | Grain | Grain.from | Dust.clear()',
  ),
  list(
    'Pulley',
    'pulley.example/reference',
    'Ropes | Wheels | Axles | Hooks | Loads | Friction | Angles | Brakes | Winches | Cranes',
  ),
  list(
    'Terms of beekeeping',
    'bees.example/words',
    `Glossary: A to C | D to F | G to I | J to L | M to O | P to R | S to U | V to X | Y | Z`,
  ),
  list(
    'Notes from the workshop',
    'notes.example',
    days(
      2024,
      'A new bench',
      'Cold glue',
      'Old saws',
      'Dust',
      'A visitor',
      'Rain',
      'Oak',
      'Ash',
      'Elm',
      'Pine',
    ),
  ),
  list(
    'The harbour blog',
    'harbour.example/words',
    'Why we moved | Hiring a pilot | Our new crane | A storm | Two years on | Fuel | Ropes | A strike | Paint | Thanks',
  ),
  list(
    'Field notes',
    'field.example/blog',
    'Why we moved | Hiring | Our new barn | A storm | Two years on | Hay | Ropes | Goats | Paint | Wells',
  ),
  list(
    'Tide',
    'tide.example/2024/06',
    'Spring tide | Neap tide | Boats | Nets | Eels | Fog | Buoys | Gulls | Salt | Mud',
  ),
  list(
    '木匠手记',
    'carpenter.example',
    '2024年6月1日 换刨刀 | 2024年5月20日 下雨 | 2024年5月3日 榫头 | 2024年4月2日 橡木 | 2024年3月9日 锯 | 2024年3月1日 胶 | 2024年2月8日 访客 | 2024年2月1日 灰尘 | 2024年1月9日 新台子 | 2024年1月2日 松木',
  ),
  list(
    'Village news',
    'village.example/all',
    'The bridge is open | The fair | A new baker | Snow | The choir | Roadworks | The well | Elections | A fire | Lost cat',
  ),
  list(
    'Kiln',
    'kiln.example/versions',
    'v3.2.0 | v3.1.1 | v3.1.0 | v3.0.0 | v2.9.4 | v2.9.3 | v2.9.0 | v2.8.0 | v2.7.1 | v2.7.0',
  ),
  list(
    'Loom changelog',
    'loom.example/history',
    'Threads can be cut | Faster warps | A fix | Two fixes | New colours | Shuttles | Quieter | Smaller | Patterns | First',
  ),
  list(
    'Anvil',
    'anvil.example/notes',
    'Release 1.0 | Release 1.1 | Release 1.2 | Release 1.3 | Release 1.4 | Release 1.5 | Release 2.0 | Release 2.1 | Release 2.2 | Release 2.3',
  ),
  list(
    'Radio harbour',
    'radio.example/shows',
    'Episode 40: fog | Episode 39: nets | Episode 38: eels | Episode 37: salt | Episode 36: mud | Episode 35: gulls | Episode 34: rain | Episode 33: ice | Episode 32: wind | Episode 31: sand',
  ),
];
