"""What the page is made of: nothing in it runs but its own script."""

import re
import urllib.request

from maps import expect


def page_is_plain(server):
    """No inline script or style, no markup from text, no other address."""
    texts = {}
    for name in "", "app.js", "app.css":
        with urllib.request.urlopen(server.address + name) as answer:
            texts[name] = answer.read().decode()
            if not name:
                policy = answer.headers["Content-Security-Policy"]
    expect("default-src 'self'" in policy and "unsafe" not in policy, policy)
    page = texts[""]
    expect(not re.search(r"<script(?![^>]*\ssrc=)|<style|\s(style|on\w+)=", page), "inline parts")
    expect(re.search(r'name="warpwright-token" content="[\w-]{22,}"', page), "the token")
    words = "innerHTML outerHTML insertAdjacentHTML document.write eval( new Function console."
    for word in words.replace("new Function", "Function(").split():
        expect(word not in texts["app.js"], f"the script has {word}")
    for name, text in texts.items():
        others = re.findall(r"https?://[\w.-]+", text)
        expect(not others, f"/{name} names {others[:3]}")
    print("the page is plain")
