"""What a page may weigh on the wire, in bytes. Checked by the build, shown to readers on the page about weight.

The first 14,000 bytes of an answer come through even where connections are cut after 16 KB.
"""

FIRST_ANSWER = 14_000
"""The HTML of the home page and of the parts that matter most, complete by itself."""
WHOLE_PAGE = 60_000
SCRIPT = 5_000
