"""English reminders, control and small talk."""

CONTROL = {
    "SmallTalk kind=greeting": """
        = (hi|hello|hey|hiya|good_morning|morning|good_evening|evening|good_afternoon|afternoon|\
            yo|sup|howdy|g'day|heya|hey_there|hi_there|hello_there|what's_up|wassup|how_are_you|\
            how's_it_going|how_are_things|how_do_you_do|alright|hi_coach|gm|greetings|\
            how_you_doing|you_there|are_you_there|ello|hallo|good_day|long_time_no_see|i'm_back|\
            hello_again|hi_again|hey_again|knock_knock|ahoy|oi|top_of_the_morning|what_up|whatsup|how's_things|you_awake|heyy|\
            hii|sup_coach)
        (i'm_back|how_are_you|how's_it_hanging|how_are_you_doing|how_you_doing|good_morning|\
            hope_you're_well|how's_your_day|how's_life|how_was_your_weekend|how_are_ya)
    """,
    "SmallTalk kind=thanks": """
        (thanks|thank_you|cheers|ta|thank|thankyou|much_appreciated|appreciate_it|appreciated|thx|\
            ty|tysm|tyvm|nice_one|merci|danke|gracias|grazie|obrigado|bedankt|i_appreciate|\
            grateful|thank_u|many_thanks|cheers_mate|ta_very_much|you're_a_star|thanks_coach)
    """,
    "SmallTalk kind=goodbye": """
        = (night_x|bye|goodbye|see_you|see_ya|good_night|night|ciao|cya|talk_later|see_you_tomorrow|\
            talk_tomorrow|night_night|bye_bye|take_care|catch_you_later|laters|ttyl|off_to_bed|gn|\
            have_a_good_one|see_you_later|speak_soon|until_tomorrow|nighty_night|good_bye|\
            over_and_out|signing_off|gotta_go|catch_you|adios|tschuss|toodles|cheerio|peace_out|\
            speak_tomorrow|see_you_soon|talk_soon|cu|have_a_nice_day|have_a_good_day|\
            have_a_great_day|i'm_off)
        = (night|night_night|bye|gn) (x|xx|xxx|coach|then|now)
        (goodnight|good_night|see_you_tomorrow|talk_to_you_later|talk_to_you_tomorrow|off_to_bed|\
            bye|goodbye|see_you)
    """,
    "SmallTalk kind=praise": """
        (you're|you_are|your|ur|this|that's|it's|what_a|such_a|love|the) [(the|a|really|so|such|\
            my|simply|an|just|you|this|absolutely|an_absolute)] [(so|really|a|the|absolutely|\
            an)] (best|great|awesome|amazing|brilliant|legend|genius|star|fantastic|helpful|\
            good_coach|great_coach|favourite|favorite|cool|wonderful|rock|love_you|lifesaver|\
            life_saver|smart|best_coach|good_bot|great_app|awesome_coach|clever|gem|incredible|\
            goat|hero|perfect_coach|wise)
        (love|like|enjoying|enjoy) [(the|this|your)] (app|bot|coach|coaching)
        (love_this|good_bot|love_you|love_it|well_done|good_job|great_job|nice_work|\
            brilliant_coach|great_plan|love_the_plan|you_rock|impressive|kudos|great_coaching|\
            best_coach_ever|good_advice|great_advice|nice_plan|well_played|this_is_great|\
            this_is_awesome|works_great|working_great|excellent_coach|loving_this|loving_it|bravo|\
            top_coach|5_stars|five_stars|so_helpful|that_was_helpful|very_helpful|this_rocks|\
            you're_good_at_this)
    """,
    "SmallTalk kind=complaint": """
        (stupid|dumb|useless|crap|shit|terrible|rubbish|shitty|crappy|idiotic|awful|annoying) \
            (app|bot|coach|thing|machine|program|ai|robot|computer|chatbot)
        (you|this|your|that's|coach|app|bot|it) [(are|is|the|a|so|such|plan|advice|app|bot|don't|\
            really|totally|just|fucking|absolutely|keep|coaching|an|thing|always|were)] [(so|such|\
            a|an|really|totally|fucking|total|complete|absolutely|piece_of)] (stupid|useless|\
            idiot|dumb|suck|sucks|terrible|worst|wrong|rubbish|garbage|crap|shit|bad|awful|\
            annoying|pathetic|moron|joke|waste|broken|worthless|wasting|boring|ridiculous|\
            nonsense|trash|bullshit|shite|not_listening|never_listen|incompetent|clueless|hopeless|\
            irritating|dense|shite|pants|pile_of_crap|load_of_rubbish|don't_listen|understand_nothing|know_nothing|lame|bollocks)
        (fuck|fuck_you|screw_you|shut_up|piss_off|go_away|i_hate_you|hate_you|hate_this|wtf|\
            bullshit|you_suck|useless|go_to_hell|fuck_off|stop_it|asshole|bitch|bastard|dickhead|\
            idiot|stfu|moron|hate_this_app|hate_this_bot|rubbish_bot|stupid_bot|dumb_bot|\
            stupid_machine|for_fuck's_sake|ffs|eat_shit|get_lost|bugger_off|sod_off|useless_bot|\
            crap_app|this_sucks|dumbass|wanker|twat|prick|sick_of_you|fed_up_with_you|\
            that's_not_what_i_said|not_what_i_asked|not_what_i_said|not_what_i_meant|\
            you_don't_understand|you_misunderstood|didn't_ask_for_that|didn't_ask_you|worst_coach|\
            terrible_coach|bad_bot|this_is_bullshit|makes_no_sense|you're_not_helping|not_helpful|\
            unhelpful|this_isn't_working|you_never_listen|i_already_told_you|already_told_you)
    """,
    "SmallTalk kind=who_are_you": """
        (who|what) [exactly] (are_you|r_u|is_this|am_i_talking_to|made_you|built_you|is_longrun|\
            created_you|runs_you|programmed_you|are_u)
        are_you [(a|an|even|really|actually)] (human|bot|robot|ai|real|person|machine|computer|\
            chatbot|real_person|chatgpt|gpt|real_coach|alive|sentient|llm)
        (person|human|someone|somebody) [(behind|there|at|reading)] [(this|the_other_end|it)] or [(a|an|just)] (bot|machine|robot|ai|computer|program|app)
        (bot|machine|robot|ai|computer) or [(a|an|just)] (person|human|somebody|someone|real_person)
        (what's_your_name|what_is_your_name|your_name|do_you_have_a_name|tell_me_about_yourself|\
            introduce_yourself|am_i_talking_to|do_you_run|do_you_even_run|are_you_real|\
            how_old_are_you|where_are_you_from|do_you_sleep|have_you_ever_run|who's_this|\
            what_model_are_you|who's_behind)
    """,
    "Injection": """
        (ignore|disregard|forget|override|bypass) [(all|your|the|any|everything|my|\
            of)] [(previous|prior|above|earlier|your|the|of_your|all)] [(previous|prior|above|\
            earlier|system)] (instructions|instruction|prompt|prompts|rules_above|guidelines|\
            directions|programming|training_data|safety|told)
        (ignore|disregard|override|bypass|break) [(all|your|the|any|of)] [(your|the|safety)] (rules|\
            limits|guardrails|restrictions|safety_rules|laws)
        (system|admin|assistant|developer|sysadmin) (you|override|must|now|prompt|message|delete|\
            ignore|instruction|mode|access)
        (system_prompt|prompt_injection|jailbreak|developer_mode|you_are_now|act_as|pretend_to_be|\
            pretend_you_are|pretend_you're|roleplay|role_play|dan|sudo|admin_mode|root_access|\
            api_key|password|execute|drop_table|select_*|system:|reveal_your|print_your|\
            new_instructions|as_an_ai|hypothetical_ai|simulate|rm|system_message|debug_mode|\
            override_safety|your_instructions|your_prompt|initial_prompt|hidden_prompt|godmode|\
            environment_variables|secret_key|token|credentials|database|other_users|all_users|\
            other_athletes|everyone's_data|script|http|https|www)
    """,
    "SmallTalk kind=off_topic": """
        (a_joke|joke|poem|story|recipe|song|haiku|sonnet|riddle|essay|trivia|limerick|lyrics|rap)
        (weather|temperature_outside|football_score|stock|stocks|bitcoin|crypto|news|politics|\
            president|election|prime_minister|capital|population|translate|homework|python_code|\
            code|javascript|movie|film|netflix|restaurant|girlfriend|boyfriend|dating|tinder|\
            movie_tonight|horoscope|lottery|meaning_of_life|tax|taxes|mortgage|invest|\
            premier_league|world_cup|champions_league|who_won|who's_gonna_win|who_will_win|who's_winning|what's_2_+_2|score|pizza|board_games|chess|car|\
            cars|alexa|siri|play_music|spotify|flight_to|hotel|cat|cats|exchange_rate|wifi|\
            printer|laptop|windows|iphone|email|math|maths|square_root|2_plus_2|equation|\
            history_of|war|god|religion|gossip|celebrity|marry_me|sing|dance_for_me|my_ex|rent|\
            landlord|insurance|lawyer|divorce|moon|mars|aliens|dinosaurs|tv|series|video_game|\
            playstation|xbox|fortnite|minecraft|tyres|oil|dishwasher|washing_machine|\
            birthday_present|gift|knock_knock_joke|what_time_is_it|what_day_is_it|what's_the_time|\
            what's_the_date|vote|joke_about)
    """,
    "SmallTalk kind=acknowledge": """
        = (ok|okay|got_it|understood|alright|sounds_good|will_do|cool|great|perfect|roger|fine|\
            noted|makes_sense|good_to_know|i_see|gotcha|copy_that|fair_enough|right|k|kk|👍|nice|\
            awesome|lovely|good|excellent|super|no_worries|no_problem|all_good|deal_then|\
            brilliant|sweet|interesting|wow|haha|lol|righto|cheers_then|good_stuff|thumbs_up|aha|\
            ah_ok|makes_sense_thanks|ok_cool|i_understand|very_good|ok_then|wicked|sorted|hmm|fab|\
            happy_days|clear|amazing|oh_ok|okey_dokey|roger_that|mhm|good_point|true|cool_cool)
        (got_it|sounds_good|makes_sense|will_do|good_to_know|roger_that|fair_enough|looks_good|\
            looking_good|that_works|works_for_me_thanks|that_makes_sense|challenge_accepted)
    """,
    "SetRoutine": """
        <remind> [(me|to|about)]
        <remind> <off>
        <off> <remind>
        don't {routine}
        (reminder|reminders|message|messages|workout) (at|to|earlier|later|for|from|now_at)
        {routine} <off>
        (stop|quit|don't|no_more|enough) (asking|texting|messaging|pinging|bugging|sending|pestering|nagging|ask|text|message) \
            [me] [(at_night|every_night|in_the_evening|each_night|about|every_evening|all_the_time)] [(about|with)] {routine}
        <off> [(the|my|all|those|with)] {routine}
        = (make|change|set|move|shift) it [(to|at)] {time:at} [(instead|please)]
        {routine} [(at|to|for|every|on|is|please|time|around)] {time:at}
        (tell|show|text|send) me {routine} (what's_coming|what's_on|what's_next|what_i_have)
        {routine} (at|to|for) {n:at}
        {routine} <on>
        <on> [(the|my|a|with)] {routine}
        <remind> <on>
        (move|change|set|switch|shift|make|push) {routine} [(to|at|for)] {time:at}
        (move|change|set|switch|shift|make|push) [(my|the)] (reminder|reminders|reminder_time|\
            notification|notifications|message|messages) [(to|at|for)] {time:at}
        (pause|mute|silence|stop|hold|suspend|no) [(all|my|the|everything|any)] (reminders|\
            messages|notifications|everything|reminding_me|messaging_me|texting_me|reminder|you)
        (stop_messaging_me|stop_texting_me|stop_reminding_me|don't_remind_me|don't_message_me|\
            don't_text_me|no_reminders|no_messages|leave_me_alone|stop_nagging|stop_nagging_me|\
            stop_bugging_me|no_more_reminders|stop_pinging_me|don't_ping_me|no_notifications|\
            stop_bothering_me|stop_sending)
        (don't|not|no) (need|want|like) [(the|any|your|my|a|this|that)] {routine}
        (send|give|want|like) [me] [(a|the|my)] {routine}
        (ask|ask_me|ask_about) [(about|every_morning|each_morning|every_day)] {routine}
        (check_in|check_on_me|ask_how) [(with_me|me)] [(how_it_went|how_i_slept)] [(at|\
            every|in)]
        (move|change|set|switch|shift|make) [(my|the)] {routine} [(to|at|for)] {n:at}
        (pause|mute|silence|quiet|shut_up|be_quiet|leave_me_alone|go_quiet|hush) {range}
    """,
    "SetQuietHours": """
        <quiet> [(me|messages|please)] [(after|past|from)] {time:starts}
        <quiet> [me] [(after|from|between)] {time:starts} (to|-|until|till|til|and|before) {n:ends} [in_the_morning]
        (quiet|quiet_hours|silent|do_not_disturb|dnd|silence|no_messages|don't_message|do_not_message|do_not_message_me|do_not_text_me|do_not_text|\
            don't_disturb|be_quiet|no_notifications|don't_text|shut_up|don't_ping_me|no_pings|\
            leave_me_alone|don't_write|don't_text_me|don't_message_me|nothing|sleep_mode|no_texts|\
            don't_disturb_me|don't_send_anything|don't_bother_me|mute) [(me|hours|from|between|:|\
            time|are)] [(from|between)] {time:starts} (to|-|until|and|till|til) {time:ends}
        (quiet|quiet_hours|silent|do_not_disturb|dnd|silence|no_messages|don't_message|do_not_message|do_not_message_me|do_not_text_me|do_not_text|\
            don't_disturb|be_quiet|no_notifications|don't_text|shut_up|don't_ping_me|no_pings|\
            don't_write|don't_text_me|don't_message_me|nothing|no_texts|don't_disturb_me|\
            don't_send_anything|don't_bother_me|mute) [(me|hours|from|between|:|time|are)] [(from|\
            between)] {clocks}
        <quiet> [(me|hours|from|between|:|time|are|is)] [(from|between)] {n:starts} (to|-|until|\
            and|till|til) {n:ends}
        <quiet> [(me|hours|from|between|:|time|are|is)] [(from|between)] {n:starts} (to|-|until|\
            and|till|til) {time:ends}
        no messages [(from|between)] {time:starts} (to|-|until|and|till|til) {n:ends}
        <quiet> [(me|hours|from|between|:|time|are|is)] [(from|between)] {time:both}
        <quiet> [me] after {time:starts} (to|-|until|till|til) {time:ends}
        <quiet> [me] after {time:starts} (to|-|until|till|til) {n:ends}
        (nothing|no_messages|don't_message_me|don't_text_me|don't_disturb|quiet|no_notifications|\
            don't_ping_me) [(me|please)] after {time:starts} [(and|or)] [(nothing|\
            not)] [before] {time:ends}
    """,
    "Snooze": """
        (snooze|later|not_now|remind_me_later|ask_me_later|ask_later|ask_again|tell_me_again|\
            remind_me_again|bug_me_later|come_back_to_me|try_again|try_me_again|ask_me_again|\
            remind_again|ask_me|come_back|nudge_me_again|ping_me_again) [(in|at|for|until|till|\
            later)]
        (in|give_me) [another] {duration:delay} [(again|please|then)]
        (remind|ping|nudge|ask|message|wake) [me] [again] in {duration:delay}
        (remind|ping|nudge|ask|message) [me] [again] in {n}
        (remind|ping|nudge|ask|message) [me] again
        not_now (ask|remind|tell|ping|try)
        = later
        snooze
        remind_me {day}
        (not_yet|busy_now|in_a_meeting|can't_talk|not_a_good_time)
    """,
    "Undo": """
        (oops|whoops|sorry|ah|no) (undo|put_it_back|put_that_back|change_it_back|move_it_back|switch_it_back)
        (undo|revert|reverse) [(that|the|my)] [last] (change|last_change|thing|move|edit|swap|skip)
        (nah|nope|no|actually) (go_back_to_how_it_was|put_it_back|undo|revert|change_it_back|go_back) [(to|how|it|was|before)]
        (undo|revert|take_that_back|go_back_to_how_it_was|restore|put_it_back|roll_back|rollback|\
            reverse_that|undo_that|take_it_back|cancel_that|scrap_that|scratch_that|put_that_back|\
            change_it_back|undo_last|never_mind_that|didn't_mean_that|that_was_a_mistake|\
            that_was_wrong|put_it_back_how_it_was|ctrl_z|undone|put_everything_back|revert_that|\
            back_to_how_it_was|restore_the_old|as_it_was|the_way_it_was|how_it_was|like_it_was|\
            cancel_the_last_change|take_back|unlog_that|un_do|oops_undo|undo_please|cancel_last|\
            cancel_change|reset_that|wind_that_back|set_it_back|swap_it_back|change_that_back|\
            move_it_back|switch_it_back)
        <skip> [(that|the|my)] (change|last_change|last_one|last_thing)
        take back [(that|the|my)] (change|last_change|last_one|last_thing)
    """,
    "Redo": """
        (redo|do_it_again|reapply|re_apply|put_it_back_again|undo_the_undo|actually_keep_it|\
            bring_the_change_back|redo_that|apply_it_again|reinstate|make_the_change_again|\
            restore_the_change|undo_undo|redo_it|repeat_the_change|unundo)
    """,
    "Confirm": """
        = (ok|okay|right|alright|great|cool|good) (let's_go|let's_do_it|let's_do_this|off_we_go)
        = (yes|yeah|yep|yup|sure) (ok|okay|sure|fine|good|go|please|yes|yeah)
        (yes|yep|yeah|ok|okay|sure|yup|cool|great|perfect) [please] (do_it|do_that|go_ahead|apply|\
            go_for_it|confirm|sounds_good|that's_fine|that_works|apply_it|make_it_so)
        = (yes|yep|yeah|yup|ok|okay|sure|do_it|go_ahead|please_do|apply|apply_it|confirm|\
            confirmed|sounds_good|agreed|deal|go_for_it|make_it_so|that_works|correct|absolutely|\
            of_course|perfect|let's_do_it|works_for_me|y|ja|si|oui|yes_please|go_on|go_on_then|\
            accept|accepted|fine_by_me|aye|affirmative|definitely|yea|ya|sounds_great|looks_good|\
            do_that|sure_thing|right|exactly|for_sure|why_not|approved|approve|i'm_in|yes_do_it|\
            that's_right|that_is_right|that's_correct|by_all_means|hell_yes|hell_yeah|\
            yes_that's_right|good_with_me|fine_with_me|yass|ye|yh|sounds_good_to_me|\
            happy_with_that|that's_fine|ok_do_it|bring_it_on|let's_go|proceed|that_one_please|lgtm)
    """,
    "Decline": """
        (leave_it_as_it_is|keep_it_as_it_is|leave_it_as_is|leave_as_is|keep_as_is|leave_it_alone|\
            keep_the_plan|leave_it|don't_change_it|don't_change_anything|leave_everything|\
            never_mind|forget_it|no_leave_it)
        (no|nah|nope) (leave|keep|don't|stop|not)
        = (keep|keep_as_it_is|keep_it_as_is|leave_as_it_is|leave|keep_it_like_this|keep_it_like_that)
        = (no|nope|nah|no_thanks|no_thank_you|don't|cancel|never_mind|nevermind|leave_it|keep_it|\
            not_that|no_way|rather_not|don't_do_it|stop|leave_it_as_it_is|keep_it_as_it_is|\
            forget_it|not_now|n|hell_no|keep_as_is|no_don't|leave_as_is|i'd_rather_not|not_really|\
            negative|absolutely_not|no_need|don't_bother|keep_the_plan|keep_the_old_one|\
            keep_my_plan|leave_my_plan|leave_it_alone|no_leave_it|decline|reject|no_deal|\
            thanks_but_no_thanks|don't_change_it|don't_change_anything|leave_everything|\
            leave_everything_as_is|keep_everything|leave_it_be|no_keep_it|don't_apply|\
            i_changed_my_mind|changed_my_mind|nah_i'm_good|no_i'm_good|i'm_good_thanks|no_i'm_fine|let's_not|actually_no|actually_don't|do_nothing)
    """,
    "Decline wants_another=yes": """
        what_else [(could|can)] [(we|i|you)] [do]
        (another_way|another_option|something_else|other_options|different_option|\
            any_other_options|different_way|other_way|alternatives|alternative|any_alternatives|\
            other_option|try_again|what_else|another_suggestion|other_suggestions|\
            different_suggestion|another_idea|propose_something_else|show_me_another|\
            something_different|other_ideas|any_other_way|what_are_my_options|give_me_another|\
            anything_else)
    """,
    "Begin": """
        = (start|/start|begin|let's_start|let's_begin|get_started|start_over|let's_get_started|\
            sign_me_up|onboard_me|set_me_up|start_again|restart|start_from_the_beginning|\
            i_want_to_start|let's_do_this|start_from_scratch|i'm_new_here|new_here|join|set_up|\
            setup|ready_to_start|how_do_we_start)
        (redo|restart|repeat|do|start) [(the|my)] (introduction|onboarding|setup|intro|questions)
    """,
    "SkipQuestion": """
        = (skip|skip_this|skip_it|skip_that|pass|next_question|don't_know|dunno|no_idea|not_sure|\
            i_don't_know|next|rather_not_say|prefer_not_to_say|i'd_rather_not_say|move_on|no_clue|\
            idk|whatever|you_decide|doesn't_matter|don't_care|n_a|skip_this_one|skip_question|\
            skip_that_one|none_of_your_business|leave_it_out|ask_me_something_else)
        (skip|pass_on|next) [(this|that|the)] question
    """,
    "GoBack": """
        = (back|go_back|previous|previous_question|one_step_back|change_my_mind|\
            let_me_change_that|wait_go_back|i_want_to_change_that|last_question|change_my_answer|\
            change_that|let_me_correct_that|step_back|i_changed_my_mind|go_back_one|\
            want_to_change_my_answer|back_up|let_me_redo_that|redo_that_question)
        (go_back|change) [(to|a|my|the)] [(last|previous)] (question|answer|step)
    """,
    "Export": """
        (export|download|backup|back_up|extract)
        (send|give|get|want|need|have|save|share|put|generate|make|sync|add|can_i_get|could_i_get|\
            link) [(me|my|the|a|an|it|this|of|training)] [(a|the|my|as|an|plan|training|workouts|\
            to|week|data|as_a|as_an)] [(as|to|in|into|for|on|with)] [(a|an|my|the)] (ics|csv|json|\
            calendar|calendar_file|fit_file|a_fit|csv_file|json_file|ics_file|google_calendar|\
            spreadsheet|excel|garmin|my_watch|ical|outlook|calendar_feed|apple_calendar|\
            my_calendar|my_phone_calendar|fit_files|watch|file|garmin_watch|coros|all_my_data)
        (ics|csv|json|fit) (file|export|please|files)
        (send|put|sync|add|get|push|export) [(my|the)] (plan|plan_to|schedule|training|workouts|sessions|runs) [(in|into|to|on|onto)] [(my|the|a)] calendar
        = (calendar|ics|csv|json) [file]
        = fit file
        = (plan|schedule|training_plan) (as|to|in|into) [a] (calendar|ics|ical|file|calendar_file)
        = as (csv|spreadsheet|excel|json|ics|calendar|csv_file)
        (activities|runs|history|log) (as|in|to|into) (csv|spreadsheet|excel)
        (workout|session) (for|on|to|onto) (watch|garmin|coros)
        (all|my) data [please]
        (copy|download) of [(all|my)] data
    """,
    "LinkAccount": """
        (link|connect|pair|join|merge) [(my|this|the|with|to|accounts|account|another)] [(with|to|\
            my|accounts|account|other|chat)]
        (link_code|linking_code|pairing_code|code_for_linking|link_code_is|code_is|my_code_is)
        (use|continue|talk|have) [(you|this|my_plan)] [(on|in|from)] [(both|another|\
            my_other)] (telegram|discord|phone|device|account)
        (on_telegram_too|on_discord_too|also_on_discord|also_on_telegram)
    """,
    "UnlinkAccount": """
        (unlink|disconnect|unpair|detach|separate|unmerge) [(my|this|the|from|telegram|discord|\
            other|account|accounts|chat|device|phone)] [(account|chat|device|telegram|discord|\
            accounts|phone)]
        (remove|undo) [(the|my|this)] (link|linked_account|linked_chat|discord_link|telegram_link)
        unlink
    """,
    "DeleteEverything": """
        (delete|erase|wipe|remove|destroy|purge|forget) [(all|everything|my|all_my|all_of|\
            every)] (data|everything|account|profile|all_my_data|my_account|personal_data|\
            everything_about_me|all_data|about_me|info|information|records|history_and_data|\
            trace_of_me|traces_of_me)
        (forget_me|delete_me|erase_me|gdpr|right_to_be_forgotten|delete_everything|\
            erase_everything|wipe_everything|close_my_account|remove_me|forget_everything|\
            delete_it_all|delete_all|wipe_it_all|cancel_my_account|erase_it_all)
    """,
}
