package domain

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// FeedbackModerationInput is a decision. What is nil stays as it was.
type FeedbackModerationInput struct {
	Status           *ModerationStatus
	Reason           *ModerationReason
	Note             *string
	Text             *string
	PlaceName        *string
	FindsAreHarmless *bool
	DuplicateOf      *string
	ForwardedTo      *ForwardedTo
	Outcome          *FeedbackOutcome
	OutcomeText      *string
	Links            []*FeedbackLinkInput
	NotPersonalData  *NotPersonalData
}

// FeedbackLinkInput is what feedback led to.
type FeedbackLinkInput struct {
	Kind FeedbackLinkKind
	ID   string
}

// FeedbackRevisionInput is a piece of feedback at the revision that was read.
type FeedbackRevisionInput struct {
	ID       string
	Revision int
}

// removesWords are the reasons for which the words are of no use and may hurt somebody. What is
// kept then is that something came in, when, about what theme, and what was decided by whom and
// why: enough to answer for the decision. Every other word is kept as a public record until the
// municipality's own rules on disposal (gallring) say otherwise; advertising, doubles and tips are
// kept inside and never shown.
var removesWords = map[ModerationReason]bool{ReasonPersonalData: true, ReasonThreatAbuse: true}

// Moderate decides about the feedback, says what became of it, or both. erased tells that words
// were removed, which must then be overwritten where the feedback is stored. INVALID with every
// rule that the decision breaks, and then nothing is changed.
func (f *Feedback) Moderate(in FeedbackModerationInput, by Actor, now time.Time) (erased bool, err error) {
	next := *f
	var es Errors
	note := trimmed(in.Note)
	es.check(
		in.Status != nil || in.Outcome != nil || in.OutcomeText != nil || in.Links != nil,
		"status",
		"Välj vad du beslutar.",
	)
	es.check(length(note) <= 500, "note", "Anteckningen får ha högst 500 tecken.")
	es.impersonal("note", note)
	if in.Status != nil {
		es = append(es, next.decide(in, DateOf(now))...)
	} else {
		es.check(in.Text == nil, "text", "Texten ändras bara när synpunkten publiceras maskad.")
		es.check(in.PlaceName == nil, "placeName", "Platsen ändras bara tillsammans med ett beslut.")
	}
	es = append(es, next.conclude(in)...)
	if es = es.waive(in.NotPersonalData); len(es) > 0 {
		return false, es
	}
	erased = next.Text != f.Text || next.PlaceName != f.PlaceName
	if erased {
		next.ContentHash = ""
	}
	action, reason := "outcome "+string(next.Outcome), note
	if in.Status != nil {
		action = string(next.Status)
		reason = strings.Trim(string(next.Reason)+": "+note, ": ")
	}
	next.History = slices.Clone(f.History)
	next.Wrote(by.Username, now, action, reason)
	*f = next
	return erased, nil
}

// decide sets the status, with what belongs to it.
func (f *Feedback) decide(in FeedbackModerationInput, today Date) (es Errors) {
	f.Status, f.Reason, f.ForwardedTo, f.DuplicateOf = *in.Status, "", "", ""
	if in.PlaceName != nil {
		f.setPlace(strings.TrimSpace(*in.PlaceName))
		es.check(length(f.PlaceName) <= 120, "placeName", "Platsens namn får ha högst 120 tecken.")
		es.impersonalPlace("placeName", f.PlaceName)
	}
	switch f.Status {
	case FeedbackPublished, FeedbackPublishedRedacted:
		es = append(es, f.publish(in, today)...)
	case FeedbackNotPublished:
		es = append(es, f.withhold(in)...)
	case FeedbackForwarded:
		f.forward(in)
	case FeedbackReceived:
		f.PublishedOn = ""
	default:
		es.add("status", "Beslutet finns inte.")
	}
	if f.Status != FeedbackPublishedRedacted {
		es.check(in.Text == nil, "text", "Texten ändras bara när synpunkten publiceras maskad.")
	}
	return es
}

func (f *Feedback) setPlace(name string) {
	if name != f.PlaceName {
		f.PlaceName, f.Redacted = name, true
	}
}

func (f *Feedback) publish(in FeedbackModerationInput, today Date) (es Errors) {
	if f.Status == FeedbackPublishedRedacted && in.Text != nil {
		text := strings.TrimSpace(*in.Text)
		es.check(text != "", "text", "Skriv texten som ska vara kvar.")
		es.check(length(text) <= MaxFeedbackText, "text", "Texten får ha högst 2 000 tecken.")
		f.Redacted = f.Redacted || text != f.Text
		f.Text = text
	}
	if f.Redacted { // what lacks words is never shown as whole
		f.Status = FeedbackPublishedRedacted
	}
	es.check(f.Text != "" || in.Text != nil, "status", "Orden är borttagna och kan inte publiceras.")
	es.check(
		f.Status == FeedbackPublished || f.Redacted,
		"text",
		"Texten är oförändrad. Ta bort det som inte ska synas, eller publicera den som den är.",
	)
	harmless := in.FindsAreHarmless != nil && *in.FindsAreHarmless
	for _, find := range f.Finds() {
		if find.Kind == FindPersonnummer { // its check digit is right: nobody knows better
			es = append(es, refusal(find.Field, find.Kind, ""))
			break
		}
		if !harmless {
			es = append(es, refusal(find.Field, find.Kind, " Eller bekräfta att det inte är en personuppgift."))
			break
		}
	}
	if f.PublishedOn == "" {
		f.PublishedOn = today
	}
	return es
}

func (f *Feedback) withhold(in FeedbackModerationInput) (es Errors) {
	f.PublishedOn = ""
	if in.Reason == nil {
		es.add("reason", "Välj varför synpunkten inte publiceras.")
		return es
	}
	f.Reason = *in.Reason
	if f.Reason == ReasonDuplicate {
		f.DuplicateOf = trimmed(in.DuplicateOf)
		es.check(f.DuplicateOf != "", "duplicateOf", "Ange vilken synpunkt den är en dubblett av.")
		es.check(f.DuplicateOf != f.ID, "duplicateOf", "En synpunkt kan inte vara en dubblett av sig själv.")
	}
	if removesWords[f.Reason] {
		f.removeWords()
	}
	return es
}

func (f *Feedback) removeWords() {
	f.Redacted = f.Redacted || f.Text != "" || f.PlaceName != ""
	f.Text, f.PlaceName, f.Position = "", "", nil
}

// forward says where the sender was told to turn. The reasons that remove words do so here too.
func (f *Feedback) forward(in FeedbackModerationInput) {
	f.PublishedOn, f.ForwardedTo = "", ForwardedPolice
	if in.ForwardedTo != nil {
		f.ForwardedTo = *in.ForwardedTo
	}
	if in.Reason != nil {
		f.Reason = *in.Reason
		if removesWords[f.Reason] {
			f.removeWords()
		}
	}
}

// conclude says what became of it.
func (f *Feedback) conclude(in FeedbackModerationInput) (es Errors) {
	if in.Outcome != nil {
		f.Outcome = *in.Outcome
	}
	if in.OutcomeText != nil {
		f.OutcomeText = strings.TrimSpace(*in.OutcomeText)
		es.within("outcomeText", shortText(f.OutcomeText, 1000))
	}
	if in.Links != nil {
		es = append(es, f.link(in.Links)...)
	}
	if in.Outcome == nil && in.OutcomeText == nil && in.Links == nil {
		return es
	}
	es.check(
		f.Outcome != OutcomeIncluded || len(f.Links) > 0,
		"links",
		"Länka till åtagandet, problembilden eller aktiviteten som synpunkten ledde till.",
	)
	needsWords := f.Outcome == OutcomeHandled || f.Outcome == OutcomeNotTakenUp
	es.check(!needsWords || f.OutcomeText != "", "outcomeText", "Skriv varför, så att den som läser förstår.")
	return es
}

func (f *Feedback) link(links []*FeedbackLinkInput) (es Errors) {
	f.Links, f.CommitmentIDs = []FeedbackLink{}, []string{}
	es.check(len(links) <= 20, "links", "En synpunkt har högst 20 länkar.")
	for _, l := range links {
		link := FeedbackLink(*l)
		if slices.Contains(f.Links, link) {
			continue
		}
		f.Links = append(f.Links, link)
		if l.Kind == LinkCommitment {
			f.CommitmentIDs = append(f.CommitmentIDs, l.ID)
		}
	}
	return es
}

// LinkTo says that the feedback led to something, beside what it led to before, and reports whether
// that is new. INVALID when it has too many links.
func (f *Feedback) LinkTo(link FeedbackLink, by Actor, now time.Time) (isNew bool, err error) {
	if slices.Contains(f.Links, link) {
		return false, nil
	}
	in := FeedbackModerationInput{}
	for _, l := range append(slices.Clone(f.Links), link) {
		in.Links = append(in.Links, (*FeedbackLinkInput)(&l))
	}
	if f.Outcome == "" || f.Outcome == OutcomeUnderReview {
		included := OutcomeIncluded
		in.Outcome = &included
	}
	_, err = f.Moderate(in, by, now)
	return err == nil, err
}

// ValidateForMany refuses a decision that cannot be the same for many. INVALID.
func (in FeedbackModerationInput) ValidateForMany(count int) error {
	var es Errors
	es.check(count >= 1 && count <= 100, "items", "Välj 1–100 synpunkter.")
	allowed := in.Status != nil && (*in.Status == FeedbackNotPublished || *in.Status == FeedbackForwarded)
	es.check(
		allowed,
		"input.status",
		"Flera synpunkter på en gång kan bara låta bli att publiceras, eller skickas vidare.",
	)
	es.check(in.Text == nil && in.PlaceName == nil, "input.text", "Texten ändras en synpunkt i taget.")
	return es.err()
}

// PublicFeedback is all that the public may see of one piece of feedback: what was written without
// what was removed, the locality, the day it was published, and what became of it. Never the
// position, the hour, when it was received, or how safe somebody feels.
type PublicFeedback struct {
	ID          string
	Area        string
	DialogueID  string
	Theme       Theme
	Text        string
	Redacted    bool
	PlaceName   string
	PublishedOn Date
	Outcome     FeedbackOutcome
	OutcomeText string
	Reply       *FeedbackReply
	Links       []FeedbackLink // to be shown as [PublicLink]
}

// PublishFeedback is what the public may see of the feedback. ok is false when that is nothing.
// Everything public passes through here.
func PublishFeedback(f *Feedback) (public *PublicFeedback, ok bool) {
	if !f.IsPublic() || f.Text == "" || f.PublishedOn == "" {
		return nil, false
	}
	return &PublicFeedback{
		ID: f.ID, Area: f.Area, DialogueID: f.DialogueID, Theme: f.Theme, Text: f.Text, Redacted: f.Redacted,
		PlaceName:   f.PlaceName,
		PublishedOn: f.PublishedOn, Outcome: f.Outcome, OutcomeText: f.OutcomeText, Reply: f.Reply, Links: f.Links,
	}, true
}

// FeedbackReceipt is what the holder of a receipt code may see: where it is, and the reply. Never
// the text: a code can be overheard.
type FeedbackReceipt struct {
	Area        string
	Status      ModerationStatus
	Theme       Theme
	SubmittedOn Date
	Reason      ModerationReason
	ForwardedTo ForwardedTo
	PublishedOn Date
	Outcome     FeedbackOutcome
	OutcomeText string
	Reply       *FeedbackReply
	Links       []FeedbackLink // to be shown as [PublicLink]
}

// ReceiptOf is what the holder of the code may see. same is what the feedback is a duplicate of,
// nil when it is none: what became of that became of both.
func ReceiptOf(f, same *Feedback) *FeedbackReceipt {
	r := &FeedbackReceipt{
		Area: f.Area, Status: f.Status, Theme: f.Theme, SubmittedOn: DateOf(f.SubmittedAt), Reason: f.Reason,
		ForwardedTo: f.ForwardedTo,
		PublishedOn: f.PublishedOn, Outcome: f.Outcome, OutcomeText: f.OutcomeText, Reply: f.Reply, Links: f.Links,
	}
	if same == nil {
		return r
	}
	if r.Outcome == "" {
		r.Outcome, r.OutcomeText, r.Links = same.Outcome, same.OutcomeText, same.Links
	}
	if r.Reply == nil {
		r.Reply = same.Reply
	}
	return r
}

// PublicLink is what feedback led to, as the public may see it.
type PublicLink struct {
	Kind         FeedbackLinkKind
	Title        string
	URL          string
	CommitmentID string
	Followed     Followed // of a promise: when what was done can be said to have followed
}

// PublicCommitmentLink is the link to a promise of a pledge that is not a draft.
func PublicCommitmentLink(p *Pledge, c *Commitment) (PublicLink, bool) {
	_, key, _ := strings.Cut(c.ID, ":")
	link := PublicLink{Kind: LinkCommitment, Title: c.Text, URL: "/lofte/" + p.ID + "#" + key, CommitmentID: c.ID}
	return link, p.SignedOn != ""
}

// PublicProblemLink is the link to a local problem, which is internal: only its theme is told. ok
// is false while the public is not told that there is such a problem.
func PublicProblemLink(p *Problem, today Date) (link PublicLink, ok bool) {
	link = PublicLink{Kind: LinkProblem, Title: "Lokal problembild: " + inSentence(p.Theme.Label())}
	return link, p.isTold(today)
}

// PublicActivityLink is the link to an activity. ok is false when the activity is not public on the
// day.
func PublicActivityLink(a *Activity, today Date, places *PublicPlaces) (link PublicLink, ok bool) {
	public, ok := Publish(a, today, places)
	if !ok {
		return link, false
	}
	title := public.Type.Label() + " " + string(public.OccurredOn)
	if public.Locality != "" {
		title += ", " + public.Locality
	}
	return PublicLink{Kind: LinkActivity, Title: title}, true
}

// ThemeFeedback is how the published feedback of a theme went.
type ThemeFeedback struct {
	Theme     Theme
	Published int
	Replied   int
	Included  int
}

// inSentence is a label within a sentence: with a small first letter.
func inSentence(label string) string {
	first, size := utf8.DecodeRuneInString(label)
	return string(unicode.ToLower(first)) + label[size:]
}
