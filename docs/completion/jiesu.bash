# bash completion for jiesu; made by `jiesu completion bash`
_jiesu() {
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} word command=
    local commands='new demo import imports undo-import points ledger incident proactive cases original rates reduction rank export exports freeze frozen report templates template-add template-remove fill bulletin bulletin-template acts undo redo restore requests request request-step users user-add user-password login assignments assign assign-step attach attachments rounds follow-up-compare lifecycle reply-check reminders promises handover hotspots morning forecast theme-effect story dump backup backups backup-check backup-restore check man completion work-order help version'
    if [[ $before == --db || $before == --out || $before == --of || $before == --rejects ]]; then
        COMPREPLY=($(compgen -f -- "$current"))
        return
    fi
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        [[ " $commands " == *" $word "* ]] && command=$word && break
    done
    case $command in
        '') COMPREPLY=($(compgen -W "$commands --db --json --user" -- "$current")) ;;
        help) COMPREPLY=($(compgen -W "$commands" -- "$current")) ;;
        work-order) COMPREPLY=($(compgen -W '--db --out' -- "$current")) ;;
        new) COMPREPLY=($(compgen -W '--db --json --user --password-stdin' -- "$current")) ;;
        demo) COMPREPLY=($(compgen -W '--db --json --user --password-stdin' -- "$current")) ;;
        import) COMPREPLY=($(compgen -W '--preset --sheet --encoding --conflicts --dry-run --rejects --db --json --user --password-stdin' -- "$current")) ;;
        imports) COMPREPLY=($(compgen -W '--db --json --user --password-stdin' -- "$current")) ;;
        undo-import) COMPREPLY=($(compgen -W '--dry-run --db --json --user --password-stdin' -- "$current")) ;;
        points) COMPREPLY=($(compgen -W '--db --json --user --password-stdin' -- "$current")) ;;
        ledger) COMPREPLY=($(compgen -W '--search --from --to --limit --record --file --out --unmasked --purpose --db --json --user --password-stdin' -- "$current")) ;;
        incident) COMPREPLY=($(compgen -W '--search --file --out --db --json --user --password-stdin' -- "$current")) ;;
        proactive) COMPREPLY=($(compgen -W '--period --days --point --months --db --json --user --password-stdin' -- "$current")) ;;
        cases) COMPREPLY=($(compgen -W '--search --from --to --status --unit --category --filter --limit --unmasked --purpose --db --json --user --password-stdin' -- "$current")) ;;
        original) COMPREPLY=($(compgen -W '--db --json --user --password-stdin' -- "$current")) ;;
        rates) COMPREPLY=($(compgen -W '--period --unit --rule --db --json --user --password-stdin' -- "$current")) ;;
        reduction) COMPREPLY=($(compgen -W '--from --to --compare --unit --rule --db --json --user --password-stdin' -- "$current")) ;;
        rank) COMPREPLY=($(compgen -W '--period --rule --db --json --user --password-stdin' -- "$current")) ;;
        export) COMPREPLY=($(compgen -W '--out --encoding --search --from --to --status --unit --category --filter --unmasked --purpose --db --json --user --password-stdin' -- "$current")) ;;
        exports) COMPREPLY=($(compgen -W '--search --of --limit --db --json --user --password-stdin' -- "$current")) ;;
        freeze) COMPREPLY=($(compgen -W '--period --rule --note --correct --db --json --user --password-stdin' -- "$current")) ;;
        frozen) COMPREPLY=($(compgen -W '--period --rule --db --json --user --password-stdin' -- "$current")) ;;
        report) COMPREPLY=($(compgen -W '--period --unit --rule --out --unmasked --purpose --db --json --user --password-stdin' -- "$current")) ;;
        templates) COMPREPLY=($(compgen -W '--fields --db --json --user --password-stdin' -- "$current")) ;;
        template-add) COMPREPLY=($(compgen -W '--name --db --json --user --password-stdin' -- "$current")) ;;
        template-remove) COMPREPLY=($(compgen -W '--db --json --user --password-stdin' -- "$current")) ;;
        fill) COMPREPLY=($(compgen -W '--period --unit --rule --out --db --json --user --password-stdin' -- "$current")) ;;
        bulletin) COMPREPLY=($(compgen -W '--period --unit --rule --template --out --db --json --user --password-stdin' -- "$current")) ;;
        bulletin-template) COMPREPLY=($(compgen -W '--template --out --from --db --json --user --password-stdin' -- "$current")) ;;
        acts) COMPREPLY=($(compgen -W '--actor --limit --db --json --user --password-stdin' -- "$current")) ;;
        undo) COMPREPLY=($(compgen -W '--db --json --user --password-stdin' -- "$current")) ;;
        redo) COMPREPLY=($(compgen -W '--db --json --user --password-stdin' -- "$current")) ;;
        restore) COMPREPLY=($(compgen -W '--db --json --user --password-stdin' -- "$current")) ;;
        requests) COMPREPLY=($(compgen -W '--case --db --json --user --password-stdin' -- "$current")) ;;
        request) COMPREPLY=($(compgen -W '--reason --evidence --target --level --due --takes-out --complainant-told --hotline-told --db --json --user --password-stdin' -- "$current")) ;;
        request-step) COMPREPLY=($(compgen -W '--text --complainant-told --hotline-told --solved --db --json --user --password-stdin' -- "$current")) ;;
        users) COMPREPLY=($(compgen -W '--db --json --user --password-stdin' -- "$current")) ;;
        user-add) COMPREPLY=($(compgen -W '--name --roles --unit --inactive --db --json --user --password-stdin' -- "$current")) ;;
        user-password) COMPREPLY=($(compgen -W '--db --json --user --password-stdin' -- "$current")) ;;
        login) COMPREPLY=($(compgen -W '--db --json --user --password-stdin' -- "$current")) ;;
        assignments) COMPREPLY=($(compgen -W '--case --db --json --user --password-stdin' -- "$current")) ;;
        assign) COMPREPLY=($(compgen -W '--task --due --db --json --user --password-stdin' -- "$current")) ;;
        assign-step) COMPREPLY=($(compgen -W '--text --db --json --user --password-stdin' -- "$current")) ;;
        attach) COMPREPLY=($(compgen -W '--purpose --note --db --json --user --password-stdin' -- "$current")) ;;
        attachments) COMPREPLY=($(compgen -W '--db --json --user --password-stdin' -- "$current")) ;;
        rounds) COMPREPLY=($(compgen -W '--db --json --user --password-stdin' -- "$current")) ;;
        follow-up-compare) COMPREPLY=($(compgen -W '--period --rule --db --json --user --password-stdin' -- "$current")) ;;
        lifecycle) COMPREPLY=($(compgen -W '--db --json --user --password-stdin' -- "$current")) ;;
        reply-check) COMPREPLY=($(compgen -W '--text --db --json --user --password-stdin' -- "$current")) ;;
        reminders) COMPREPLY=($(compgen -W '--unit --supervisor --limit --db --json --user --password-stdin' -- "$current")) ;;
        promises) COMPREPLY=($(compgen -W '--db --json --user --password-stdin' -- "$current")) ;;
        handover) COMPREPLY=($(compgen -W '--db --json --user --password-stdin' -- "$current")) ;;
        hotspots) COMPREPLY=($(compgen -W '--days --least --db --json --user --password-stdin' -- "$current")) ;;
        morning) COMPREPLY=($(compgen -W '--date --db --json --user --password-stdin' -- "$current")) ;;
        forecast) COMPREPLY=($(compgen -W '--month --db --json --user --password-stdin' -- "$current")) ;;
        theme-effect) COMPREPLY=($(compgen -W '--title --months --db --json --user --password-stdin' -- "$current")) ;;
        story) COMPREPLY=($(compgen -W '--year --out --db --json --user --password-stdin' -- "$current")) ;;
        dump) COMPREPLY=($(compgen -W '--out --search --from --to --status --unit --category --filter --db --json --user --password-stdin' -- "$current")) ;;
        backup) COMPREPLY=($(compgen -W '--to --db --json --user --password-stdin' -- "$current")) ;;
        backups) COMPREPLY=($(compgen -W '--db --json --user --password-stdin' -- "$current")) ;;
        backup-check) COMPREPLY=($(compgen -W '--db --json --user --password-stdin' -- "$current")) ;;
        backup-restore) COMPREPLY=($(compgen -W '--db --json --user --password-stdin' -- "$current")) ;;
        check) COMPREPLY=($(compgen -W '--db --json --user --password-stdin' -- "$current")) ;;
        man) COMPREPLY=($(compgen -W '--db --json --user --password-stdin' -- "$current")) ;;
        completion) COMPREPLY=($(compgen -W '--db --json --user --password-stdin' -- "$current")) ;;
    esac
}
complete -o default -F _jiesu jiesu
