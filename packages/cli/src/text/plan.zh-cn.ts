/** Help of `zhiben plan`. */
export const planHelp = `用法：zhiben plan [选项]

逐句对照方案：原文在一边，每句话编成的责任在另一边（种类、数字及其来源、读法、
其他读法、说明）；没有编为责任的文字标为叙述。末尾按来源列出全部参数，哪些是假
定的一目了然。

选项
  --plan 方案    内置方案的编号，或方案文件（.json）的路径；
                 默认 zhaoxian-2024-2026
  --format 格式  md    Markdown（默认）
                 html  一个网页文件，可在浏览器中打开、打印，不需要联网
                 json  一个 JSON 数组，每项责任一个对象
                 不写时按 --out 文件名的结尾（.html、.json、.md）
  --json         即 --format json
  --out 文件     把结果写入文件，不在终端显示
  --lang 语言    标注的语言：zh-CN 或 en；方案原文不变；默认与 zhiben check 相同
  -h, --help     显示本说明

例子
  zhiben plan --out 方案.html
  zhiben plan --plan 某县方案.json --format html --out 某县方案.html
  zhiben plan --format json > 责任.json

退出状态
  0  已写出
  2  命令有误，或方案无法读取，或结果无法写入
`;
