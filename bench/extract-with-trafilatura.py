"""Takes the articles out of the pages in the folder given and writes their texts as JSON.

Output: {"version": ..., "seconds": ..., "texts": {name: text}}. The first sixty pages go before the clock starts.
"""
import json
import os
import sys
import time

import trafilatura

folder = sys.argv[1]
pages = {name: open(os.path.join(folder, name), 'rb').read() for name in sorted(os.listdir(folder))}


def extract(page):
    return trafilatura.extract(page, include_comments=False, include_tables=True) or ''


for page in list(pages.values())[:60]:
    extract(page)
began = time.perf_counter()
texts = {name: extract(page) for name, page in pages.items()}
seconds = time.perf_counter() - began
json.dump({'version': trafilatura.__version__, 'seconds': seconds, 'texts': texts}, sys.stdout)
