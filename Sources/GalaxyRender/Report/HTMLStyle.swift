/// The style sheet of a report: light and dark by the reader's preference, plain on paper.
enum HTMLStyle {
  static let sheet: StaticString = """
    *{box-sizing:border-box}
    body{margin:0;background:var(--page);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI","DejaVu Sans",sans-serif}
    main{max-width:1240px;margin:0 auto;padding:28px 20px 60px}
    h1{font-size:30px;line-height:1.2;margin:0}
    h2{font-size:24px;margin:44px 0 4px}
    h3{font-size:16px;margin:0 0 10px}
    .sub{color:var(--muted);margin:4px 0 0}
    nav{margin:14px 0 0;display:flex;flex-wrap:wrap;gap:8px}
    nav a{color:var(--accent);text-decoration:none;border:1px solid var(--line);border-radius:999px;padding:2px 12px;background:var(--card)}
    .card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:16px 18px;margin:16px 0 0;overflow-x:auto}
    .tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(128px,1fr));gap:12px;margin-top:18px}
    .tile{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:10px 14px}
    .tile b{display:block;font-size:22px;line-height:1.25;font-variant-numeric:tabular-nums}
    .tile span{color:var(--muted);font-size:13px}
    .pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,430px),1fr));gap:0 16px;align-items:start}
    figure{margin:0}
    figcaption,h3{font-weight:600}
    figcaption{margin-bottom:8px}
    svg.map{display:block;width:100%;height:auto;margin:0 auto}
    .framed{padding:0;overflow:hidden;background:var(--page)}
    svg.map text{font-family:"DejaVu Sans",Verdana,sans-serif}
    svg.chart{display:block;width:100%;height:auto}
    .grid{stroke:var(--line);stroke-width:1}
    .axis{fill:var(--muted);font-size:12px}
    rect.a{fill:var(--accent)}
    rect.b{fill:var(--second)}
    .key{font-weight:400;color:var(--muted);margin-left:10px}
    .key::before{content:"";display:inline-block;width:10px;height:10px;border-radius:2px;margin-right:5px;background:var(--accent)}
    .key.b::before{background:var(--second)}
    table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
    th{text-align:left;vertical-align:bottom;font-weight:600;color:var(--muted);font-size:13px;padding:2px 12px 6px 0;border-bottom:1px solid var(--line);white-space:nowrap}
    td{padding:5px 12px 5px 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
    tr:last-child td{border-bottom:0}
    .n{text-align:right;white-space:nowrap;padding-right:20px}
    .tag{white-space:nowrap}
    .bar{display:block;height:10px;border-radius:3px;background:var(--accent);min-width:2px;margin-top:6px}
    .muted{color:var(--muted)}
    .bad{color:var(--bad)}
    summary{cursor:pointer;color:var(--accent)}
    footer{color:var(--muted);margin-top:40px;font-size:13px}
    @media print{main{max-width:none}.card,.tile{break-inside:avoid}}

    """

  static let light: StaticString =
    "--page:#fbfaf6;--card:#ffffff;--ink:#23283a;--muted:#667085;--line:#e1e3e8;--accent:#1c6fc4;--second:#e8590c;--bad:#b42318;color-scheme:light;"
  static let dark: StaticString =
    "--page:#0b0f1c;--card:#10162a;--ink:#edf1fa;--muted:#93a0b8;--line:#2b3550;--accent:#5cb8ff;--second:#ff9445;--bad:#ff8a80;color-scheme:dark;"
}
