"""Family names of Korea as they are written in Latin letters, and what a syllable of a given name looks like there."""

import re

from crosswire.languages.words import words

FAMILIES = frozenset(
    words(
        "kim lee yi rhee park pak choi choe jung jeong chung cheong kang gang cho jo yoon yun jang chang lim im rim han oh seo suh shin"
        " sin kwon gwon hwang ahn an song yoo yu ryu hong jeon chun ko go moon mun yang son bae baek paik heo hur nam noh roh shim sim"
        " ha kwak gwak sung seong cha joo ju woo koo ku gu min ji jin uhm eom won chae cheon bang gong hyun ham byun byeon yeom pyo gil"
        " wang geum ok do so sul seol ma wi myung myeong ki ban tak kil yeon bong"
    )
)
_START = "(?:kk|tt|pp|ss|jj|ch|sh|[gndrmbsjktphlyw])?"
_MIDDLE = "(?:yae|yeo|wae|eui|yoo|yea|you|ae|ya|eo|ye|wa|oe|yo|wo|we|wi|yu|eu|ui|oo|ee|ou|u|a|e|o|i)"
_END = "(?:ng|[knlmptgbr])?"
SYLLABLE = re.compile(f"{_START}{_MIDDLE}{_END}")
