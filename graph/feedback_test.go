package graph_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/netip"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"loftet/server/domain"
	"loftet/server/service"
)

// synpunkt is feedback that breaks no rule.
func synpunkt(text string) map[string]any {
	return map[string]any{
		"id": uuid.NewString(), "area": alvsbyn, "theme": "TRAFFIC", "text": text, "placeName": "Medborgarplatsen",
		"position": map[string]any{
			"lat": 65.67712,
			"lon": 20.99934,
		}, "whenDays": []any{"FRIDAY", "MONDAY"}, "whenParts": []any{"EVENING"}, "feltSafety": 2,
	}
}

// address is a network address that nobody has come from yet.
func (a *api) address() string {
	n := a.callers.Add(1)
	return fmt.Sprintf("203.0.%d.%d", n/250, 1+n%250)
}

// proof does the work that sending takes, for a task that was given long enough ago.
func (a *api) proof(address string) string {
	a.t.Helper()
	task, err := a.service.At(summer.Add(-10 * time.Second)).Challenge(netip.MustParseAddr(address))
	if err != nil {
		a.t.Fatal(err)
	}
	proof, ok := task.Solve()
	if !ok {
		a.t.Fatal("the task has no answer")
	}
	return proof
}

// sendFrom sends feedback without being signed in.
func (a *api) sendFrom(address string, input map[string]any) answer {
	a.t.Helper()
	body, err := json.Marshal(
		map[string]any{"query": operationNamed(a.t, "SendFeedback"), "variables": map[string]any{"input": input}},
	)
	if err != nil {
		a.t.Fatal(err)
	}
	return a.post("", string(body), addressHeader, address)
}

// sendFeedback sends feedback from an address of its own with the work done.
func (a *api) sendFeedback(input map[string]any) answer {
	a.t.Helper()
	address, proven := a.address(), maps.Clone(input)
	proven["proof"] = a.proof(address)
	return a.sendFrom(address, proven)
}

// receive sends feedback, which must be received, and returns its code.
func (a *api) receive(input map[string]any) string {
	a.t.Helper()
	got := a.sendFeedback(input).succeeds()
	code, ok := got.at("data", "feedbackSubmit", "receiptCode").(string)
	if !ok {
		a.t.Fatalf("not received: %s", got.text)
	}
	return code
}

// decide moderates feedback as the coordinator, which must succeed.
func (a *api) decide(id any, revision int, input map[string]any) answer {
	a.t.Helper()
	got := a.do("samordnare", "ModerateFeedback", map[string]any{"id": id, "revision": revision, "input": input}).
		succeeds()
	if got.at("data", "feedbackModerate", "feedback") == nil {
		a.t.Fatalf("not decided: %s", got.text)
	}
	return got
}

const (
	moderateMany = `mutation($items: [FeedbackRevisionInput!]!, $input: FeedbackModerationInput!) {
		feedbackModerateMany(items: $items, input: $input) { feedback { id status reason } userErrors { field code } } }`
	saveTemplate = `mutation($revision: Int!, $theme: Theme!, $outcome: FeedbackOutcome!, $text: String) {
		replyTemplateSave(area: "2560", revision: $revision, input: {theme: $theme, outcome: $outcome, text: $text}) {
			templates { revision templates { theme outcome text edited } } userErrors { code field } } }`
)

const readOne = `query($id: ID!) { feedback(id: $id) {
	text placeName position { lat lon } status reason redacted duplicateOf publishedOn revision finds { kind field start end }
	history { at by action reason } similar { id } links { kind id } dialogue { title } } }`

func TestFeedbackIsReceivedAndShownToTheHolderOfItsCode(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	in := synpunkt("Det körs fort förbi lekparken på kvällarna.")
	got := a.sendFeedback(in).succeeds()
	got.is("RECEIVED", "data", "feedbackSubmit", "feedback", "status")
	got.is("2025-07-03", "data", "feedbackSubmit", "feedback", "submittedOn")
	code := got.at("data", "feedbackSubmit", "receiptCode").(string)
	if len(code) != 24 || strings.Count(code, " ") != 4 {
		t.Errorf("code %q", code)
	}
	for _, spelled := range []string{code, strings.ReplaceAll(code, " ", ""), strings.ReplaceAll(code, " ", "-")} {
		receipt := a.do("", "Receipt", map[string]any{"code": spelled}).succeeds()
		receipt.is("RECEIVED", "data", "feedbackByReceipt", "status")
		receipt.hasNot("lekparken", "Medborgarplatsen", "65.", in["id"].(string))
	}
	a.do("", "PublishedFeedback", map[string]any{"area": alvsbyn}).
		succeeds().
		is(0.0, "data", "publishedFeedback", "totalCount")
}

func TestSendingTheSameAgainGivesTheSameCode(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	address, in := a.address(), synpunkt("Det körs fort förbi lekparken på kvällarna.")
	in["proof"] = a.proof(address)
	first := a.sendFrom(address, in).succeeds()
	again := a.sendFrom(address, in).succeeds() // the answer was lost: the proof is used, and no new one is needed
	again.is(first.at("data", "feedbackSubmit", "receiptCode"), "data", "feedbackSubmit", "receiptCode")
	other := synpunkt("Något helt annat som inte har skickats.")
	other["id"] = in["id"]
	refused := a.sendFeedback(other)
	refused.is("CONFLICT", "data", "feedbackSubmit", "userErrors", 0, "code")
	refused.is(nil, "data", "feedbackSubmit", "receiptCode")
	a.query("samordnare", `{ feedbackQueue(area: "2560") { totalCount nodes { text } } }`, nil).
		succeeds().
		is(1.0, "data", "feedbackQueue", "totalCount")
}

// Once somebody has dealt with feedback its id may be public, and then neither its code, nor how
// safe its sender feels, can be had by sending something with that id.
func TestOfFeedbackThatHasBeenDealtWithTheSameIdTellsNothing(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	dealt := map[string]func(id any){
		"published": func(id any) { a.decide(id, 1, map[string]any{"status": "PUBLISHED"}).succeeds() },
		"redacted": func(id any) {
			a.decide(id, 1, map[string]any{"status": "PUBLISHED_REDACTED", "text": "Det körs fort."}).succeeds()
		},
		"removed": func(id any) {
			a.decide(id, 1, map[string]any{"status": "NOT_PUBLISHED", "reason": "PERSONAL_DATA"}).succeeds()
		},
		"taken back": func(id any) {
			a.decide(id, 1, map[string]any{"status": "PUBLISHED"}).succeeds()
			a.decide(id, 2, map[string]any{"status": "RECEIVED"}).succeeds()
		},
		"answered": func(id any) {
			a.do("chef", "ReplyToFeedback", map[string]any{"id": id, "text": "Tack!"}).succeeds()
		},
	}
	for name, deal := range dealt {
		in := synpunkt("Det körs fort förbi lekparken på kvällarna.")
		in["feltSafety"] = 2
		code := a.receive(in)
		a.sendFeedback(in).succeeds().is(code, "data", "feedbackSubmit", "receiptCode")
		deal(in["id"])
		var said string
		for safety := 1; safety <= 3; safety++ {
			in["feltSafety"] = safety
			got := a.sendFeedback(in)
			got.is("CONFLICT", "data", "feedbackSubmit", "userErrors", 0, "code")
			got.is(nil, "data", "feedbackSubmit", "receiptCode")
			got.is(nil, "data", "feedbackSubmit", "feedback")
			if said != "" && got.text != said {
				t.Errorf("%s: one answer differs from another: %s, %s", name, said, got.text)
			}
			said = got.text
		}
	}
}

func TestACodeThatIsWrongSaysSo(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	code := strings.ReplaceAll(a.receive(synpunkt("Det är mörkt vid busstationen.")), " ", "")
	wrongDigit := string('0'+(code[0]-'0'+1)%10) + code[1:]
	other := domain.NewReceiptCode([]byte("another secret"), uuid.NewString()).String()
	for spelled, want := range map[string]string{
		"": "INVALID", "hej": "INVALID", code[:19]: "INVALID", code + "1": "INVALID", wrongDigit: "INVALID",
		other: "NOT_FOUND",
	} {
		got := a.do("", "Receipt", map[string]any{"code": spelled})
		got.is(want, "errors", 0, "extensions", "code")
		got.is("code", "errors", 0, "extensions", "field", 0)
		if message, _ := got.at("errors", 0, "message").(string); !aSentence.MatchString(message) {
			t.Errorf("%q: %s", spelled, message)
		}
	}
}

func TestGuessingCodesIsSlow(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	right := a.receive(synpunkt("Det är mörkt vid busstationen."))
	ask := func(address, code string) answer {
		return a.post(
			"",
			`{"query":"query($code: String!) { feedbackByReceipt(code: $code) { status } }","variables":{"code":"`+code+`"}}`,
			addressHeader,
			address,
		)
	}
	for range 30 { // the right one costs nothing
		ask("203.0.113.1", right).succeeds()
	}
	for i := range 20 {
		ask("203.0.113.1", domain.NewReceiptCode([]byte{byte(i)}, "x").String()).fails(domain.NotFound)
	}
	got := ask("203.0.113.1", right)
	got.fails(domain.RateLimited)
	ask("203.0.113.2", right).succeeds()
}

// aSentence is what is said to a person: a capital, words, and a stop.
var aSentence = regexp.MustCompile(`^[A-ZÅÄÖ][^{}%]{10,}\.$`)

// refuses checks that feedback was not received, and that it is said at the field, with the
// contract's code and a sentence to read.
func (r answer) refuses(why, field string) {
	r.t.Helper()
	r.succeeds()
	first := func(of string) any { return r.at("data", "feedbackSubmit", "userErrors", 0, of) }
	message, _ := first("message").(string)
	at := r.at("data", "feedbackSubmit", "userErrors", 0, "field", 0)
	if r.at("data", "feedbackSubmit", "receiptCode") != nil || first("code") != "INVALID" || at != field ||
		!aSentence.MatchString(message) {
		r.t.Errorf("%s: %s", why, r.text)
	}
}

func TestWhatIsWrongIsSaidAtItsField(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	for name, c := range map[string]struct {
		change map[string]any
		field  string
	}{
		"empty":              {map[string]any{"text": "  "}, "text"},
		"too short":          {map[string]any{"text": "för kort"}, "text"},
		"too long":           {map[string]any{"text": strings.Repeat("å", 2001)}, "text"},
		"a street number":    {map[string]any{"placeName": "Storgatan 5"}, "placeName"},
		"somebody's number":  {map[string]any{"placeName": "hos 070-123 45 67"}, "placeName"},
		"safety of nothing":  {map[string]any{"feltSafety": 6}, "feltSafety"},
		"no such dialogue":   {map[string]any{"dialogueId": uuid.NewString()}, "dialogueId"},
		"no such area":       {map[string]any{"area": "1234"}, "area"},
		"the trap filled in": {map[string]any{"website": "https://exempel.se"}, "website"},
		"no uuid":            {map[string]any{"id": "1"}, "id"},
		"off the map":        {map[string]any{"position": map[string]any{"lat": 91, "lon": 0}}, "position"},
	} {
		in := synpunkt("Det körs fort förbi lekparken på kvällarna.")
		maps.Copy(in, c.change)
		a.sendFeedback(in).refuses(name, c.field)
	}
}

func TestSendingTakesWorkThatIsDoneOnce(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	refused := func(why string, in map[string]any) {
		t.Helper()
		a.sendFrom(a.address(), in).refuses(why, "proof")
	}
	with := func(proof any) map[string]any {
		in := synpunkt("Det körs fort förbi lekparken på kvällarna.")
		in["proof"] = proof
		return in
	}
	refused("no proof", synpunkt("Det körs fort förbi lekparken på kvällarna."))
	refused("nonsense", with("nonsense.1"))
	address := a.address()
	right := a.proof(address)
	ticket, number, _ := strings.Cut(right, ".")
	refused("the wrong number", with(ticket+"."+number+"1"))
	early, err := a.service.Challenge(netip.MustParseAddr(address))
	if err != nil {
		t.Fatal(err)
	}
	solved, _ := early.Solve()
	refused("too soon", with(solved))
	old, err := a.service.At(summer.Add(-time.Hour)).Challenge(netip.MustParseAddr(address))
	if err != nil {
		t.Fatal(err)
	}
	solved, _ = old.Solve()
	refused("expired", with(solved))
	a.sendFrom(address, with(right)).succeeds().is(nil, "data", "feedbackSubmit", "userErrors", 0)
	refused("used", with(right))
	staff := a.do("polis", "SendFeedback", map[string]any{
		"input": synpunkt("En granne ringde och berättade om snabba mopeder."),
	}).
		succeeds()
	staff.is("RECEIVED", "data", "feedbackSubmit", "feedback", "status")
}

func TestAFloodFromOneAddressIsSlowedAndNobodyElseIs(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	const flood = "198.51.100.7"
	received := 0
	for i := range 200 {
		in := synpunkt(fmt.Sprintf("Köp billiga däck nummer %d hos oss redan i dag.", i))
		if i < 10 {
			in["proof"] = a.proof(flood)
		}
		got := a.sendFrom(flood, in)
		switch {
		case got.at("data", "feedbackSubmit", "receiptCode") != nil:
			received++
		case got.status != 429 || got.header.Get("Retry-After") == "" || got.header.Get("Retry-After") == "0":
			t.Fatalf("number %d: %d, Retry-After %q: %s", i, got.status, got.header.Get("Retry-After"), got.text)
		default:
			got.fails(domain.RateLimited)
		}
	}
	if received != 5 {
		t.Errorf("%d of the flood were received, want 5", received)
	}
	a.receive(synpunkt("Det körs fort förbi lekparken på kvällarna."))
	a.do("samordnare", "SendFeedback", map[string]any{"input": synpunkt("En som ringde hit tycker att det är mörkt.")}).
		succeeds().
		is("RECEIVED", "data", "feedbackSubmit", "feedback", "status")
	tasks := 0
	var task time.Duration
	for range 40 {
		if _, err := a.service.Challenge(netip.MustParseAddr(flood)); err == nil {
			tasks++
		} else if !domain.IsCode(err, domain.RateLimited) {
			t.Fatal(err, task)
		}
	}
	if tasks > 20 {
		t.Errorf("%d more tasks for the flood", tasks)
	}
}

func TestOnlyThoseWhoModerateTheAreaReadTheQueue(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	in := synpunkt("Det körs fort förbi lekparken på kvällarna.")
	a.receive(in)
	const queue = `query($text: String) { feedbackQueue(area: "2560", text: $text) { totalCount nodes { id text } } }`
	for _, username := range []string{"samordnare", "chef"} {
		a.query(username, queue, nil).succeeds().is(in["text"], "data", "feedbackQueue", "nodes", 0, "text")
	}
	for username, code := range map[string]domain.Code{
		"": domain.Unauthenticated, "polis": domain.Forbidden, "falt": domain.Forbidden, "analytiker": domain.Forbidden,
		"admin": domain.Forbidden,
	} {
		for _, got := range []answer{
			a.query(username, queue, nil), a.query(username, readOne, map[string]any{"id": in["id"]}),
		} {
			got.fails(code)
			got.hasNot("lekparken")
		}
	}
	elsewhere := a.query("pitea", queue, map[string]any{"text": "lekparken"}).succeeds()
	elsewhere.is(0.0, "data", "feedbackQueue", "totalCount")
	a.query("pitea", readOne, map[string]any{"id": in["id"]}).fails(domain.NotFound)
	a.do("pitea", "ModerateFeedback", map[string]any{
		"id": in["id"], "revision": 1, "input": map[string]any{"status": "PUBLISHED"},
	}).
		is("NOT_FOUND", "data", "feedbackModerate", "userErrors", 0, "code")
	a.do("pitea", "ReplyToFeedback", map[string]any{"id": in["id"], "text": "Tack för synpunkten."}).
		is("NOT_FOUND", "data", "feedbackReply", "userErrors", 0, "code")
}

func TestAPositionIsNotKeptFinerThanItsCell(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	in := synpunkt("Det körs fort förbi lekparken på kvällarna.")
	a.receive(in)
	got := a.query("samordnare", readOne, map[string]any{"id": in["id"]}).succeeds()
	cell := domain.Position{Lat: 65.67712, Lon: 20.99934}.Cell()
	got.is(cell.Lat, "data", "feedback", "position", "lat")
	got.is(cell.Lon, "data", "feedback", "position", "lon")
	if stored := a.stored(); strings.Contains(stored, "65.67712") || !strings.Contains(stored, "lekparken") {
		t.Error("the position is stored as it came")
	}
}

func TestTextWithPersonalDataWaitsWithItsFindsMarked(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	in := synpunkt("Ågren 😀 ring 070-123 45 67 om bilen ABC 123.")
	a.receive(in)
	got := a.query("samordnare", readOne, map[string]any{"id": in["id"]}).succeeds()
	got.is("PHONE", "data", "feedback", "finds", 0, "kind")
	got.is(14.0, "data", "feedback", "finds", 0, "start") // an emoji is two units
	got.is(27.0, "data", "feedback", "finds", 0, "end")
	got.is("PLATE", "data", "feedback", "finds", 1, "kind")
	refused := a.do(
		"samordnare",
		"ModerateFeedback",
		map[string]any{"id": in["id"], "revision": 1, "input": map[string]any{"status": "PUBLISHED"}},
	)
	refused.is("text", "data", "feedbackModerate", "userErrors", 0, "field", 0)
	a.decide(in["id"], 1, map[string]any{"status": "PUBLISHED", "findsAreHarmless": true})
}

// everything removed must be in no document, index, history, log or file.
func TestARedactionRemovesTheWordsForGood(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	const canary, placeCanary = "kanariefågel", "Undulatvägen"
	var ids []string
	for i := range 30 { // so that pages of the file are split
		in := synpunkt(
			fmt.Sprintf(
				"Nummer %d: %s %s kör för fort. %s",
				i,
				canary,
				strings.Repeat("väldigt ", i*5),
				"Mvh en granne",
			),
		)
		in["placeName"] = placeCanary
		a.do("samordnare", "SendFeedback", map[string]any{"input": in}).succeeds()
		ids = append(ids, in["id"].(string))
	}
	if !strings.Contains(strings.ToLower(a.stored()), canary) {
		t.Fatal("the words are not looked for where they are")
	}
	for i, id := range ids {
		switch i % 3 {
		case 0:
			a.decide(
				id,
				1,
				map[string]any{
					"status":    "PUBLISHED_REDACTED",
					"text":      "Någon kör för fort.",
					"placeName": "Centrum",
					"note":      "namngav en granne",
				},
			)
		case 1:
			a.decide(id, 1, map[string]any{"status": "NOT_PUBLISHED", "reason": "PERSONAL_DATA"})
		default:
			a.decide(id, 1, map[string]any{"status": "NOT_PUBLISHED", "reason": "THREAT_ABUSE"})
		}
	}
	stored := strings.ToLower(a.stored())
	places, rows := a.stats("samordnare", map[string]any{}, "PLACE").succeeds().text, a.exported("samordnare")
	if !strings.Contains(rows, "Någon kör för fort.") || !strings.Contains(places, "Centrum") {
		t.Fatalf("nothing is counted or taken out: %.200s %.200s", places, rows)
	}
	for _, word := range []string{canary, strings.ToLower(placeCanary)} {
		for where, text := range map[string]string{"stored": stored, "counted": places, "taken out": rows} {
			if n := strings.Count(strings.ToLower(text), word); n > 0 {
				t.Errorf("%q is still there, %s, %d times", word, where, n)
			}
		}
	}
	got := a.query("samordnare", readOne, map[string]any{"id": ids[0]}).succeeds()
	got.is("samordnare", "data", "feedback", "history", 0, "by")
	got.is("PUBLISHED_REDACTED", "data", "feedback", "history", 0, "action")
	got.is("namngav en granne", "data", "feedback", "history", 0, "reason")
	a.query("samordnare", `{ feedbackQueue(area: "2560", text: "kanariefågel") { totalCount } }`, nil).
		succeeds().
		is(0.0, "data", "feedbackQueue", "totalCount")
	public := a.do("", "PublishedFeedback", map[string]any{"area": alvsbyn}).succeeds()
	public.is(10.0, "data", "publishedFeedback", "totalCount")
	public.is("Någon kör för fort.", "data", "publishedFeedback", "nodes", 0, "text")
	public.is(true, "data", "publishedFeedback", "nodes", 0, "redacted")
	a.do("samordnare", "ModerateFeedback", map[string]any{
		"id": ids[1], "revision": 2, "input": map[string]any{"status": "PUBLISHED"},
	}).
		is("status", "data", "feedbackModerate", "userErrors", 0, "field", 0)
}

// exported is all feedback as somebody has it in a file.
func (a *api) exported(username string) string {
	a.t.Helper()
	by, err := a.service.Authenticate(a.t.Context(), a.token(username))
	if err != nil {
		a.t.Fatal(err)
	}
	var all strings.Builder
	err = a.service.ExportFeedback(
		a.t.Context(),
		service.Export{By: by, Noun: domain.NounFeedback},
		domain.FeedbackStatsFilter{},
		func(domain.StatsNames) error { return nil },
		func(f *domain.Feedback) error {
			text, err := json.Marshal(f)
			all.Write(text)
			return err
		},
	)
	if err != nil {
		a.t.Fatal(err)
	}
	return all.String()
}

func TestADecisionThatBreaksARuleChangesNothing(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	in := synpunkt("Det körs fort förbi lekparken på kvällarna.")
	a.receive(in)
	for field, input := range map[string]map[string]any{
		"status":      {},
		"reason":      {"status": "NOT_PUBLISHED"},
		"text":        {"status": "PUBLISHED_REDACTED", "text": in["text"]},
		"duplicateOf": {"status": "NOT_PUBLISHED", "reason": "DUPLICATE", "duplicateOf": uuid.NewString()},
		"links":       {"status": "PUBLISHED", "outcome": "INCLUDED"},
		"outcomeText": {"outcome": "NOT_TAKEN_UP"},
		"note":        {"status": "PUBLISHED", "note": "skrev 19121212-1212"},
	} {
		got := a.do("samordnare", "ModerateFeedback", map[string]any{"id": in["id"], "revision": 1, "input": input}).
			succeeds()
		got.is("INVALID", "data", "feedbackModerate", "userErrors", 0, "code")
		got.is(field, "data", "feedbackModerate", "userErrors", 0, "field", 0)
	}
	a.decide(in["id"], 1, map[string]any{"status": "FORWARDED", "forwardedTo": "POLICE_114_14", "reason": "CRIME_TIP"})
	a.do("samordnare", "ModerateFeedback", map[string]any{
		"id": in["id"], "revision": 1, "input": map[string]any{"status": "PUBLISHED"},
	}).
		is("CONFLICT", "data", "feedbackModerate", "userErrors", 0, "code")
}

func TestYouSaidWeDidGoesBothWays(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	commitment := a.commitment("Trafikkontroller på")["id"]
	code, ids := a.chain(commitment)
	receipt := a.do("", "Receipt", map[string]any{"code": code}).succeeds()
	receipt.is("PUBLISHED", "data", "feedbackByReceipt", "status")
	receipt.is("INCLUDED", "data", "feedbackByReceipt", "outcome")
	receipt.is("Vi kontrollerar mer på kvällarna.", "data", "feedbackByReceipt", "reply", "text")
	receipt.is("Älvsbyns kommun, säkerhet och trygghet", "data", "feedbackByReceipt", "reply", "by")
	if url, _ := receipt.at("data", "feedbackByReceipt", "linked", 0, "url").(string); !strings.HasPrefix(
		url,
		"/lofte/alvsbyn-2023-2025#",
	) {
		t.Errorf("url %q", url)
	}
	const there = `{ youSaidWeDid(area: "2560") { theme published replied included }
		publishedFeedback(area: "2560", theme: TRAFFIC) { nodes { id linked { kind title commitment { id text current { status } } } } } }`
	got := a.query("", there, nil).succeeds()
	got.is("TRAFFIC", "data", "youSaidWeDid", 0, "theme")
	got.is(1.0, "data", "youSaidWeDid", 0, "included")
	got.is(commitment, "data", "publishedFeedback", "nodes", 0, "linked", 0, "commitment", "id")
	back := a.query(
		"", `query($id: ID!) { commitment(id: $id) { feedback { totalCount nodes { id text } } } }`,
		map[string]any{"id": commitment},
	).
		succeeds()
	back.is(ids[0], "data", "commitment", "feedback", "nodes", 0, "id")
}

func TestWhatWasDoneBeforeFeedbackIsNotToldAsDoneBecauseOfIt(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	commitment := a.commitment("Trafikkontroller på")["id"]
	before := trafficCheck()
	before["occurredAt"] = summer.AddDate(0, 0, -1).Format(time.RFC3339)
	a.accept("polis", before)
	code, _ := a.chain(commitment)
	const read = `{ publishedFeedback(area: "2560") { nodes { linked { commitment {
		kind current { status } activities { totalCount } } } } } }`
	const receipt = `query($code: String!) { feedbackByReceipt(code: $code) { linked { commitment { activities { totalCount } } } } }`
	count := func(want float64) {
		t.Helper()
		a.query("", read, nil).succeeds().
			is(want, "data", "publishedFeedback", "nodes", 0, "linked", 0, "commitment", "activities", "totalCount")
		a.query("", receipt, map[string]any{"code": code}).succeeds().
			is(want, "data", "feedbackByReceipt", "linked", 0, "commitment", "activities", "totalCount")
	}
	count(0)
	a.accept("polis", trafficCheck())
	count(1)
}

// chain has one piece of feedback published, linked to a commitment and answered.
func (a *api) chain(commitment any) (code string, ids []string) {
	a.t.Helper()
	in := synpunkt("Det körs fort förbi lekparken på kvällarna.")
	code = a.receive(in)
	a.decide(
		in["id"],
		1,
		map[string]any{
			"status":  "PUBLISHED",
			"outcome": "INCLUDED",
			"links":   []any{map[string]any{"kind": "COMMITMENT", "id": commitment}},
		},
	)
	a.do("samordnare", "ReplyToFeedback", map[string]any{"id": in["id"], "text": "Vi kontrollerar mer på kvällarna."}).
		succeeds().
		is("Vi kontrollerar mer på kvällarna.", "data", "feedbackReply", "feedback", "reply", "text")
	return code, []string{in["id"].(string)}
}

func TestThePublicIsNotToldWhichProblemOrWhichHiddenActivity(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	problem := uuid.NewString()
	a.do("samordnare", "SaveProblem", map[string]any{"id": problem, "input": map[string]any{
		"area": alvsbyn, "theme": "NARCOTICS", "title": "Gänget på Hemliggatan", "raisedOn": "2025-06-01",
	}}).
		succeeds()
	shown, hidden := a.accept(
		"polis",
		trafficCheck(),
	), a.accept(
		"polis",
		visit(a.addPickupPoint("Hemliga ombudet"), true, false),
	)
	in := synpunkt("Det säljs narkotika vid stationen på kvällarna.")
	a.receive(in)
	link := func(kind, id string) map[string]any { return map[string]any{"kind": kind, "id": id} }
	a.decide(
		in["id"],
		1,
		map[string]any{
			"status":  "PUBLISHED",
			"outcome": "INCLUDED",
			"links":   []any{link("PROBLEM", problem), link("ACTIVITY", hidden), link("ACTIVITY", shown)},
		},
	)
	got := a.query("", `{ publishedFeedback(area: "2560") { nodes { linked { kind title url } } } }`, nil).succeeds()
	got.is("Lokal problembild: narkotika", "data", "publishedFeedback", "nodes", 0, "linked", 0, "title")
	got.is("Trafikkontroll 2025-07-03, Väg 94, Vidsel", "data", "publishedFeedback", "nodes", 0, "linked", 1, "title")
	got.is(nil, "data", "publishedFeedback", "nodes", 0, "linked", 2)
	got.hasNot("Hemlig", problem, hidden)
}

func TestAPageOfFeedbackCostsAsMuchWhateverItIsLinkedTo(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	commitment := a.commitment("Trafikkontroller på")["id"]
	check := a.accept("polis", trafficCheck())
	const public = `{ publishedFeedback(area: "2560", first: 50) { totalCount nodes { id text dialogue { title } linked { title commitment { id } } } } }`
	const queue = `{ feedbackQueue(area: "2560", first: 50) { totalCount nodes { id dialogue { title } similar { id text } } } }`
	asked := func(username, query string) int64 {
		a.token(username)
		before := a.engine.asked.Load()
		a.query(username, query, nil).succeeds()
		return a.engine.asked.Load() - before
	}
	for i := range 12 {
		in := synpunkt(fmt.Sprintf("Synpunkt %d om någonting eget nummer %d.", i, i*7))
		a.do("samordnare", "SendFeedback", map[string]any{"input": in}).succeeds()
		a.decide(in["id"], 1, map[string]any{"status": "PUBLISHED", "outcome": "INCLUDED", "links": []any{
			map[string]any{"kind": "COMMITMENT", "id": commitment}, map[string]any{"kind": "ACTIVITY", "id": check},
		}})
	}
	if n := asked("", public); n > 6 { // page, count, pledges, activities; the pledge and its successor
		t.Errorf("the public page asks %d questions", n)
	}
	if n := asked("samordnare", queue); n > 5 { // session, user, page, count, groups
		t.Errorf("the queue asks %d questions", n)
	}
	if n := asked("", `{ youSaidWeDid(area: "2560") { theme published } }`); n != 1 {
		t.Errorf("the overview asks %d questions", n)
	}
}

func TestSimilarFeedbackIsShownTogetherAndDecidedTogether(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	texts := []string{
		"Mopeder kör alldeles för fort på cykelvägen vid ishallen varje kväll.",
		"Det är mopeder som kör fort på cykelvägen bakom ishallen på kvällarna.",
		"Vi saknar belysning längs gångvägen till skolan.",
	}
	var ids []string
	for _, text := range texts {
		in := synpunkt(text)
		a.receive(in)
		ids = append(ids, in["id"].(string))
	}
	got := a.query(
		"samordnare", `{ feedbackQueue(area: "2560", status: RECEIVED) { nodes { id similar { id } } } }`, nil,
	).
		succeeds()
	for _, node := range got.list("data", "feedbackQueue", "nodes") {
		node := node.(map[string]any)
		similar := node["similar"].([]any)
		want := map[string]int{ids[0]: 1, ids[1]: 1, ids[2]: 0}[node["id"].(string)]
		if len(similar) != want {
			t.Errorf("%v has %d similar, want %d", node["id"], len(similar), want)
		}
	}
	a.decide(ids[0], 1, map[string]any{"status": "PUBLISHED"})
	a.do("samordnare", "ReplyToFeedback", map[string]any{"id": ids[0], "text": "Vi pratar med ungdomarna."}).succeeds()
	in := synpunkt("Mopeder på cykelvägen vid ishallen igen, kör fort på kvällen.")
	code := a.receive(in)
	a.decide(in["id"], 1, map[string]any{"status": "NOT_PUBLISHED", "reason": "DUPLICATE", "duplicateOf": ids[0]})
	receipt := a.do("", "Receipt", map[string]any{"code": code}).succeeds()
	receipt.is("Vi pratar med ungdomarna.", "data", "feedbackByReceipt", "reply", "text")
	item := func(id string, revision int) map[string]any { return map[string]any{"id": id, "revision": revision} }
	spam := map[string]any{"status": "NOT_PUBLISHED", "reason": "SPAM"}
	done := a.query("samordnare", moderateMany, map[string]any{
		"items": []any{item(ids[1], 1), item(ids[2], 7), item(uuid.NewString(), 1)}, "input": spam,
	}).
		succeeds()
	done.is("SPAM", "data", "feedbackModerateMany", "feedback", 0, "reason")
	done.is(nil, "data", "feedbackModerateMany", "feedback", 1)
	done.is("CONFLICT", "data", "feedbackModerateMany", "userErrors", 0, "code")
	done.is("1", "data", "feedbackModerateMany", "userErrors", 0, "field", 1)
	done.is("NOT_FOUND", "data", "feedbackModerateMany", "userErrors", 1, "code")
	a.query("samordnare", moderateMany, map[string]any{
		"items": []any{item(ids[2], 1)}, "input": map[string]any{"status": "PUBLISHED"},
	}).
		succeeds().
		is("INVALID", "data", "feedbackModerateMany", "userErrors", 0, "code")
}

func TestReplyTemplatesAreTheAreasOwn(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	const read = `{ replyTemplates(area: "2560") { revision templates { theme outcome text edited } } }`
	save := func(username string, revision int, theme, outcome, text string) answer {
		t.Helper()
		return a.query(username, saveTemplate, map[string]any{
			"revision": revision, "theme": theme, "outcome": outcome, "text": text,
		}).
			succeeds()
	}
	// written are the area's own texts, by theme and outcome.
	written := func(username string) map[string]string {
		t.Helper()
		got := a.query(username, read, nil).succeeds()
		if n := len(got.list("data", "replyTemplates", "templates")); n != 40 {
			t.Errorf("%d templates", n)
		}
		own := map[string]string{}
		for _, each := range got.list("data", "replyTemplates", "templates") {
			if each := each.(map[string]any); each["edited"] == true {
				own[each["theme"].(string)+" "+each["outcome"].(string)] = each["text"].(string)
			}
		}
		return own
	}
	save(
		"samordnare",
		0,
		"TRAFFIC",
		"INCLUDED",
		"Tack! Vi kontrollerar oftare.",
	).is(1.0, "data", "replyTemplateSave", "templates", "revision")
	save(
		"chef",
		0,
		"TRAFFIC",
		"INCLUDED",
		"Något annat.",
	).is("CONFLICT", "data", "replyTemplateSave", "userErrors", 0, "code")
	save("chef", 1, "TRAFFIC", "NOT_TAKEN_UP", "Tack, men vi kan inte flytta vägen.")
	save("chef", 2, "NARCOTICS", "INCLUDED", "Tack! Vi är ute oftare.")
	save(
		"chef",
		3,
		"NARCOTICS",
		"INCLUDED",
		strings.Repeat("a", 2001),
	).is("text", "data", "replyTemplateSave", "userErrors", 0, "field", 0)
	want := map[string]string{
		"TRAFFIC INCLUDED":     "Tack! Vi kontrollerar oftare.",
		"TRAFFIC NOT_TAKEN_UP": "Tack, men vi kan inte flytta vägen.", "NARCOTICS INCLUDED": "Tack! Vi är ute oftare.",
	}
	if own := written("samordnare"); !maps.Equal(own, want) {
		t.Errorf("the area's own: %v", own)
	}
	save("chef", 3, "TRAFFIC", "INCLUDED", "")
	delete(want, "TRAFFIC INCLUDED")
	if own := written("chef"); !maps.Equal(own, want) {
		t.Errorf("when one is as it came again: %v", own)
	}
	a.query("pitea", read, nil).fails(domain.NotFound)
}

// each decision is in the record's history with who and why, and the sender's receipt says what it
// came to.
func TestEveryDecisionIsKeptWithItsReasonAndToldToTheSender(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	same := synpunkt("Det körs fort förbi lekparken på kvällarna.")
	a.receive(same)
	for name, c := range map[string]struct {
		input            map[string]any
		reason, receipts string
	}{
		"withheld": {
			map[string]any{"status": "NOT_PUBLISHED", "reason": "OFF_TOPIC", "note": "handlar om skolmaten"},
			"OFF_TOPIC: handlar om skolmaten", "OFF_TOPIC",
		},
		"doubled": {
			map[string]any{"status": "NOT_PUBLISHED", "reason": "DUPLICATE", "duplicateOf": same["id"]}, "DUPLICATE",
			"DUPLICATE",
		},
		"a tip": {map[string]any{
			"status": "FORWARDED", "reason": "CRIME_TIP", "forwardedTo": "POLICE_114_14", "note": "ringt in av oss",
		}, "CRIME_TIP: ringt in av oss", "CRIME_TIP"},
		"acute": {
			map[string]any{"status": "FORWARDED", "reason": "CRIME_TIP", "forwardedTo": "EMERGENCY_112"}, "CRIME_TIP",
			"CRIME_TIP",
		},
	} {
		in := synpunkt("En helt egen synpunkt om " + name + " i Korsträsk.")
		code := a.receive(in)
		a.decide(in["id"], 1, c.input)
		a.decide(in["id"], 2, map[string]any{"status": "RECEIVED", "note": "läses en gång till"})
		a.decide(in["id"], 3, c.input)
		got := a.query("samordnare", readOne, map[string]any{"id": in["id"]}).succeeds()
		for i, line := range []string{c.reason, "läses en gång till", c.reason} {
			got.is(line, "data", "feedback", "history", i, "reason")
			got.is("samordnare", "data", "feedback", "history", i, "by")
		}
		got.is("RECEIVED", "data", "feedback", "history", 1, "action")
		got.is(c.input["status"], "data", "feedback", "history", 2, "action")
		receipt := a.query(
			"", `query($code: String!) { feedbackByReceipt(code: $code) { status reason forwardedTo publishedOn } }`,
			map[string]any{"code": code},
		).
			succeeds()
		receipt.is(c.input["status"], "data", "feedbackByReceipt", "status")
		receipt.is(c.receipts, "data", "feedbackByReceipt", "reason")
		receipt.is(c.input["forwardedTo"], "data", "feedbackByReceipt", "forwardedTo")
		receipt.hasNot("ringt in", "skolmaten", same["id"].(string))
	}
	a.do("", "PublishedFeedback", map[string]any{"area": alvsbyn}).
		succeeds().
		is(0.0, "data", "publishedFeedback", "totalCount")
}

func TestAnAnswerLinksToNothingOfAnotherArea(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	problem := uuid.NewString()
	a.do("pitea", "SaveProblem", map[string]any{"id": problem, "input": map[string]any{
		"area": "2581", "title": "Skuggigt", "description": "Det är mörkt.", "theme": "TRAFFIC",
		"raisedOn": "2025-07-01",
	}}).succeeds().is(nil, "data", "problemSave", "userErrors", 0)
	in := synpunkt("Det är mörkt vid lekparken på kvällarna.")
	a.receive(in)
	for kind, other := range map[string]string{"PROBLEM": problem, "ACTIVITY": a.neighbours()} {
		got := a.do("samordnare", "ModerateFeedback", map[string]any{"id": in["id"], "revision": 1,
			"input": map[string]any{
				"links": []any{map[string]any{"kind": kind, "id": other}},
			}}).succeeds()
		got.is("INVALID", "data", "feedbackModerate", "userErrors", 0, "code")
		got.is(nil, "data", "feedbackModerate", "feedback")
	}
	own := a.accept("polis", trafficCheck())
	a.decide(in["id"], 1, map[string]any{"links": []any{map[string]any{"kind": "ACTIVITY", "id": own}}})
}
