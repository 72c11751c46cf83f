package seed_test

import (
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"loftet/server/domain"
	"loftet/server/seed"
)

// signedText is the document as it was signed: its lines without the space around them, and without
// empty ones.
func signedText(t *testing.T) (lines []string) {
	t.Helper()
	content, err := os.ReadFile("testdata/medborgarlofte-alvsbyn-2023-2025.txt")
	if err != nil {
		t.Fatal(err)
	}
	composed := strings.ReplaceAll(string(content), "o\u0308", "ö") // the title has its dots apart
	for line := range strings.Lines(composed) {
		if line = strings.Join(strings.Fields(line), " "); line != "" {
			lines = append(lines, line)
		}
	}
	return lines
}

func alvsbyn(t *testing.T) *domain.Pledge {
	t.Helper()
	p, err := seed.Alvsbyn()
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// texts are all texts of a pledge in the order of the document. A heading over several commitments
// is there once.
func texts(p *domain.Pledge) []string {
	all := append([]string{p.Title}, p.Introduction...)
	for _, b := range p.Basis {
		all = append(all, b.Text)
	}
	for _, f := range p.FocusAreas {
		all = append(all, f.Title, f.Introduction)
		objective := ""
		for _, c := range f.Commitments {
			if c.Objective != objective {
				all = append(all, c.Objective)
			}
			objective = c.Objective
			all = append(all, c.Text)
		}
	}
	return append(append(all, p.FollowUpText...), p.TermText)
}

// Word for word in the order of the document: so every sentence of it is there, whole or as two
// commitments next to each other.
func TestThePledgeIsTheSignedTextWordForWord(t *testing.T) {
	t.Parallel()
	p := alvsbyn(t)
	listMarks := []string{"-", "o", "1.", "2.", "3."}
	headings := []string{"Inledning", "Inriktning", "Uppföljning"}
	var signed []string
	lines := signedText(t)
	end := slices.Index(lines, "Datum: "+string(p.SignedOn))
	if end < 0 {
		t.Fatal("the day of signing is not that of the document")
	}
	for _, line := range lines[:end] {
		if slices.Contains(headings, line) {
			continue
		}
		for i, word := range strings.Fields(line) {
			mark := i == 0 && slices.Contains(listMarks, word)
			party := word == "Polis:" || word == "Kommun:" // these are the responsible parties
			if !mark && !party {
				signed = append(signed, word)
			}
		}
	}
	held := strings.Fields(strings.Join(texts(p), " "))
	for i := range min(len(signed), len(held)) {
		if signed[i] != held[i] {
			t.Fatalf(
				"signed: … %s\n held: … %s",
				strings.Join(signed[max(0, i-5):i+1], " "),
				strings.Join(held[max(0, i-5):i+1], " "),
			)
		}
	}
	if len(signed) != len(held) {
		t.Fatalf("%d words were signed, and %d are held", len(signed), len(held))
	}
}

func TestWhoSignedIsAsTheDocumentHasIt(t *testing.T) {
	t.Parallel()
	p := alvsbyn(t)
	document := strings.Join(signedText(t), "\n")
	var names, roles []string
	for _, s := range p.Signatories {
		names, roles = append(names, s.Name), append(roles, s.Role)
	}
	if want := strings.Join(names, " ") + "\n" + strings.Join(roles, " "); !strings.HasSuffix(document, want) {
		t.Errorf("the document does not end in:\n%s", want)
	}
}

func TestWhoPromisedIsWhoStandsBeforeTheWords(t *testing.T) {
	t.Parallel()
	document := strings.Join(signedText(t), " ")
	for _, c := range alvsbyn(t).Commitments() {
		first := strings.Join(strings.Fields(c.Text)[:min(3, len(strings.Fields(c.Text)))], " ")
		at := strings.Index(document, first)
		if at < 0 {
			t.Errorf("%s is not in the document", c.ID)
			continue
		}
		before := document[:at]
		before = before[max(strings.LastIndex(
			before, "Polis:",
		), strings.LastIndex(before, "Kommun:"), strings.LastIndex(before, " - "), strings.LastIndex(before, " o ")):]
		want := []domain.Party{domain.Police, domain.Municipality}
		switch {
		case strings.HasPrefix(before, "Polis:"):
			want = want[:1]
		case strings.HasPrefix(before, "Kommun:"):
			want = want[1:]
		case c.ID == "alvsbyn-2023-2025:trafikkontroller":
			want = want[:1] // only the police may stop traffic
		}
		if got := slices.Sorted(slices.Values(c.Responsible)); !reflect.DeepEqual(
			got,
			slices.Sorted(slices.Values(want)),
		) {
			t.Errorf("%s: %v promised, not %v", c.ID, want, got)
		}
	}
}

func TestTheCommitmentsAreFollowedUpAsTheyRead(t *testing.T) {
	t.Parallel()
	p := alvsbyn(t)
	yearly := func(count int, requires ...domain.Requirement) *domain.Target {
		return &domain.Target{Count: count, Period: domain.Year, Requires: requires}
	}
	for _, want := range []struct {
		key    string
		kind   domain.CommitmentKind
		target *domain.Target
		types  []domain.ActivityType
		steps  int
		when   *domain.Condition
	}{
		{key: "kontroll", kind: domain.Recurring, target: yearly(1), types: []domain.ActivityType{
			domain.InspectionType,
		}},
		{key: "deltagande-vid-kontroll", kind: domain.Recurring, target: yearly(1), types: []domain.ActivityType{
			domain.InspectionType,
		}},
		{key: "information-och-samverkan", kind: domain.Continuous, types: []domain.ActivityType{
			domain.CollaborationType, domain.InformationType,
		}},
		{key: "hundsok", kind: domain.Recurring, target: yearly(2), types: []domain.ActivityType{domain.DogSearchType}},
		{key: "drogvaneundersokning", kind: domain.Deliverable, types: []domain.ActivityType{
			domain.SurveyType,
		}, steps: 2},
		{key: "samverkansmote-utlamningsstallen", kind: domain.Recurring, target: &domain.Target{
			Count: 1, Period: domain.Term,
		}, types: []domain.ActivityType{domain.CollaborationType}},
		{key: "besok-utlamningsstalle", kind: domain.Recurring, target: yearly(
			1, domain.RequiresInformation, domain.RequiresTraining,
		), types: []domain.ActivityType{domain.PickupPointVisitType}},
		{key: "hotellkurage-och-huskurage", kind: domain.Deliverable, types: []domain.ActivityType{
			domain.ConceptWorkType,
		}, steps: 2},
		{key: "handlingsplan", kind: domain.Continuous, types: []domain.ActivityType{
			domain.InformationType, domain.CollaborationType, domain.OtherType,
		}},
		{key: "medarbetarsamtal", kind: domain.Continuous, types: []domain.ActivityType{
			domain.InformationType, domain.OtherType,
		}},
		{key: "stodorganisationer", kind: domain.Continuous, types: []domain.ActivityType{
			domain.CollaborationType, domain.InformationType,
		}},
		{key: "bra-och-handlingsplan", kind: domain.Conditional, types: []domain.ActivityType{
			domain.CouncilMeetingType,
		},
			when: &domain.Condition{AnsweredBy: domain.AnsweredByCouncil, ConveneWithinDays: 30}},
		{key: "trafikkontroller", kind: domain.Conditional, types: []domain.ActivityType{domain.TrafficCheckType},
			when: &domain.Condition{
				Theme: domain.ThemeTraffic, AnsweredBy: domain.AnsweredByActivities, ConveneWithinDays: 30,
			}},
		{key: "skola-och-trafikskola", kind: domain.Conditional, types: []domain.ActivityType{domain.SchoolTrafficType},
			when: &domain.Condition{
				Theme: domain.ThemeTraffic, AnsweredBy: domain.AnsweredByActivities, ConveneWithinDays: 30,
			}},
	} {
		c := p.Commitment(p.ID + ":" + want.key)
		if c == nil {
			t.Errorf("there is no %s", want.key)
			continue
		}
		if c.Kind != want.kind || !reflect.DeepEqual(c.Target, want.target) ||
			!reflect.DeepEqual(c.ActivityTypes, want.types) ||
			len(c.Steps) != want.steps ||
			!reflect.DeepEqual(c.Condition, want.when) {
			t.Errorf(
				"%s is %v %+v %v with %d steps when %+v",
				want.key,
				c.Kind,
				c.Target,
				c.ActivityTypes,
				len(c.Steps),
				c.Condition,
			)
		}
	}
	if n := len(p.Commitments()); n != 14 {
		t.Errorf("%d commitments", n)
	}
}

func TestTheMadeUpPledgeSaysThatItIs(t *testing.T) {
	t.Parallel()
	p, err := seed.Pitea()
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(p.Introduction[0], "Påhittat löfte för demonstration") ||
		!strings.Contains(p.Title, "påhittat") {
		t.Error("it could be taken for a real one")
	}
	for _, s := range p.Signatories {
		if !strings.HasPrefix(s.Name, "Påhittad") {
			t.Errorf("%s could be somebody", s.Name)
		}
	}
}
