"""How English says days and spans."""

DATES = {
    "day month next year": """
        [the] {ord} [of] {month} next_year
        [the] {n} [of] {month} next_year
        {month} [the] {ord} next_year
        {month} {n} next_year
        [on] [the] {ord} [of] {month} of next_year
    """,
    "day month": """
        [the] {ord} [of] {month} [{year}]
        [the] {n} [of] {month} [{year}]
        {month} [the] {ord} [{year}]
        {month} {n} {year}
        {month} {n}
    """,
    "day of month": """
        the {ord}
        on {ord}
        on the {n}
    """,
    "good friday": """
        good_friday
    """,
    "easter sunday": """
        easter_sunday
        easter_day
    """,
    "easter monday": """
        easter_monday
    """,
    "start of month": """
        (beginning|start|early) [(of|in)] {month} [{year}]
    """,
    "middle of month": """
        (mid|middle) [(of|in)] {month} [{year}]
    """,
    "end of month": """
        (end|late) [(of|in)] {month} [{year}]
    """,
    "nth weekday": """
        [the] {ord} {weekday} (of|in) {month}
        [the] {ord} weekend (of|in) {month}
    """,
    "week of month": """
        [the] {ord} week (of|in) {month}
    """,
    "final weekday": """
        [the] last {weekday} (of|in) {month}
    """,
    "in": """
        in {n} {u} [time]
        in a {u} [time]
        {n} {u} from (now|today)
        a {u} from (now|today)
        {n} {u} time
    """,
    "ago": """
        {n} {u} (ago|back)
        a {u} ago
    """,
    "weekday after next": """
        {weekday} after_next
        {weekday} (the_week_after_next|week_after_next)
    """,
    "weekday and weeks": """
        a week (on|from|next) {weekday}
        {weekday} week
        week (on|from) {weekday}
        {n} weeks on {weekday}
        a week {weekday}
    """,
    "weekday next week": """
        {weekday} [of] [the] next week
        next week [(on|'s)] {weekday}
        {weekday} in {n} weeks [time]
    """,
    "weekday last week": """
        {weekday} last week
        {weekday} of last week
    """,
    "weekday this week": """
        {weekday} (this_week|of_this_week)
        this week [on] {weekday}
    """,
    "next weekday": """
        next {weekday}
        (following|coming_week's) {weekday}
    """,
    "this weekday": """
        (this|this_coming|coming|the_coming|upcoming) {weekday}
    """,
    "last weekday": """
        (last|past|previous|this_past|this_last) {weekday}
    """,
    "weekday": """
        {weekday}
    """,
}

SPANS = {
    "weekday date": """
        {day} {day:date}
        {day} , {day:date}
    """,
    "month days": """
        [from] [the] {n} (-|to|until|till|through|–|thru) {n} [of] {month} [{year}]
        [from] [the] {ord} (-|to|until|till|through|thru) [the] {ord} [of] {month} [{year}]
        [from] [the] {n} [{month}] (-|to|until|till|through) [the] {ord} [of] {month}
        {month} {n} (-|to|until|till|through|thru) {n} [{year}]
        {month} {ord} (-|to|until|till|through|thru) {ord}
        [from] {n} {month} (-|to|until|till|through) {n} {month} [{year}]
        [from] {month} {n} (-|to|until|till|through|thru) {month} {n}
        [from] [the] {ord} (-|to|until|till|through) [the] {ord}
        between [the] {n} and [the] {n} [of] {month}
        between [the] {ord} and [the] {ord} [of] [{month}]
    """,
    "from to": """
        [from] {day} (-|to|until|till|through|thru|till_the|til|untill|til) {day}
        from {day} (to|until|till|through|til|for) {range}
        between {day} and {day}
        [from] {day} (-|to|until|till|til) {day} inclusive
    """,
    "until": """
        (until|till|til|through|up_to|before|untill|by_the_end_of) {day}
        (until|till|til|through) {range}
        (until|till|til|through) {week}
    """,
    "from on": """
        from {day} (on|onwards|onward)
    """,
    "this and next week": """
        this and_next week
        this week and_next [week]
        this week and_the_next
        (this_and_next|this_week_and_next_week)
    """,
    "week after next": """
        the week after next
        week after next
    """,
    "week of": """
        [the] week (of|starting|beginning|commencing|from) {day}
        [the] week (of|starting|beginning|commencing) {range}
    """,
    "rest of week": """
        [the] (rest|remainder) of the week
        [the] (rest|remainder) of this week
        rest of week
        all week
    """,
    "this week": """
        this [(training|whole|entire|coming)] week
        (my|the|current|present) (week|wk)
        this (weeks|week's)
        (this_week's|week's)
    """,
    "next week": """
        next (week|wk|week's|weeks)
        [the] (following|coming|upcoming) week
        following week
    """,
    "last week": """
        (last|past|previous) (week|wk|week's)
    """,
    "this weekend": """
        (this|the|this_coming) weekend
        weekend
        this weekend's
    """,
    "next weekend": """
        next weekend
        the weekend after
    """,
    "last weekend": """
        (last|past|the_last) weekend
    """,
    "next days": """
        [for] [the] next {n} {u}
        for {n} {u}
        for a {u}
        for about a {u}
        [the] (coming|following) {n} {u}
        for a (whole|full) {u}
        for another {u}
        for another {n} {u}
        next couple {u}
        for the next {u}
        over the next {n} {u}
    """,
    "last days": """
        [the] (last|past|previous) {n} {u}
        (last|past) {u}
    """,
    "whole month": """
        (in|during|all_of|throughout|for|last|this_last|next|this|back_in|by|before|from) {month}
    """,
    "this month": """
        (this|the|all) month
    """,
    "last month": """
        (last|past|previous) month
    """,
    "next month": """
        (next|the_coming|the_following) month
    """,
}
