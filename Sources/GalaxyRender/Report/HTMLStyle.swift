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
    .card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:16px 18px;margin:16px 0 0}
    .scroll{overflow-x:auto}
    .tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(128px,1fr));gap:12px;margin-top:18px}
    .tile{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:10px 14px}
    .tile b{display:block;font-size:22px;line-height:1.25;font-variant-numeric:tabular-nums;white-space:nowrap}
    .tile span{color:var(--muted);font-size:13px}
    .pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,430px),1fr));gap:0 16px;align-items:start}
    figure{margin:0}
    figcaption,h3{font-weight:600}
    figcaption{margin-bottom:8px}
    svg.map{display:block;width:100%;max-width:var(--natural);height:auto;margin:0 auto}
    .framed{padding:0;overflow:hidden;background:var(--page)}
    .framed input{position:absolute;opacity:0}
    .framed label{display:inline-block;margin:10px 0 6px 10px;padding:2px 12px;border:1px solid var(--line);border-radius:999px;color:var(--accent);background:var(--card);font-size:13px;cursor:pointer}
    .framed input:checked+label{border-color:var(--accent)}
    .framed input:focus-visible+label{outline:2px solid var(--accent)}
    .pane{overflow:auto;max-height:92vh}
    .full:checked~.pane svg.map{width:var(--natural);max-width:none}
    .twice:checked~.pane svg.map{width:calc(2*var(--natural));max-width:none}
    svg.map text{font-family:"DejaVu Sans",Verdana,sans-serif}
    svg.chart{display:block;width:100%;min-width:500px;height:auto}
    .grid{stroke:var(--line);stroke-width:1}
    .axis{fill:var(--muted);font-size:12px}
    rect.a{fill:var(--accent)}
    rect.b{fill:var(--second)}
    .key{font-weight:400;color:var(--muted);margin-left:10px}
    .key::before{content:"";display:inline-block;width:10px;height:10px;border-radius:2px;margin-right:5px;background:var(--accent)}
    .key.b::before{background:var(--second)}
    table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
    th{text-align:left;vertical-align:bottom;font-weight:600;color:var(--muted);font-size:13px;padding:2px 12px 6px 0;border-bottom:1px solid var(--line);white-space:nowrap}
    td{padding:5px 12px 5px 0;border-bottom:1px solid var(--line);vertical-align:top}
    .name{min-width:8em}
    .list{min-width:13em}
    tr:last-child td{border-bottom:0}
    .n{text-align:right;white-space:nowrap;padding-right:20px}
    .tag{white-space:nowrap}
    .bar{display:block;height:10px;border-radius:3px;background:var(--accent);min-width:2px;margin-top:6px}
    .gauge{width:60%;min-width:80px}
    .muted{color:var(--muted)}
    .bad{color:var(--bad)}
    pre{margin:0;font:13px/1.6 ui-monospace,"DejaVu Sans Mono",monospace}
    summary{cursor:pointer;color:var(--accent)}
    footer{color:var(--muted);margin-top:40px;font-size:13px}
    @media (max-width:700px){
    main{padding:18px 10px 40px}
    h1{font-size:24px}
    .card{padding:12px}
    .tile b{font-size:19px}
    .framed{padding:0}
    .tiles{grid-template-columns:repeat(auto-fit,minmax(108px,1fr));gap:8px}
    svg.map{width:var(--natural);max-width:none}
    .fit:checked~.pane svg.map{width:100%}
    }
    @media print{main{max-width:none}.card,.tile{break-inside:avoid}.framed input,.framed label{display:none}.pane{max-height:none}svg.map{width:100%!important}}

    """

  static let light: StaticString =
    "--page:#fbfaf6;--card:#ffffff;--ink:#23283a;--muted:#667085;--line:#e1e3e8;--accent:#1c6fc4;--second:#e8590c;--bad:#b42318;color-scheme:light;"
  static let dark: StaticString =
    "--page:#0b0f1c;--card:#10162a;--ink:#edf1fa;--muted:#93a0b8;--line:#2b3550;--accent:#5cb8ff;--second:#ff9445;--bad:#ff8a80;color-scheme:dark;"
}
