package graph_test

import (
	"strings"
	"testing"

	"github.com/google/uuid"

	"loftet/server/domain"
)

const removeWords = `mutation($noun: Noun!, $id: ID!, $revision: Int!, $words: String!) {
	wordsRemove(noun: $noun, id: $id, revision: $revision, input: {words: $words, reason: "Namnet på en privatperson"}) {
		revision userErrors { field code message } } }`

// What somebody wrote of a person is gone from the record, from what it said before, and from every
// file of the database, once a coordinator has taken it out.
func TestWordsThatAreRemovedAreInNoFile(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	const name = "Kvasthilda Påhittad"
	check := trafficCheck()
	check["place"], check["summary"] = map[string]any{"name": "Hos " + name}, "Vi talade med "+name+"."
	activity := a.accept("polis", check)
	amend := map[string]any{"reason": "Inte " + name, "place": map[string]any{"name": "Vidsel"}, "summary": "Lugnt."}
	a.do("polis", "AmendActivity", map[string]any{"id": activity, "revision": 1, "input": amend}).succeeds()
	problem := uuid.NewString()
	a.do("samordnare", "SaveProblem", map[string]any{"id": problem, "input": map[string]any{
		"area": alvsbyn, "theme": "THEFT", "title": "Stölder", "description": "Enligt " +
			name + ".", "raisedOn": "2025-05-01",
	}}).succeeds()
	walk := lamps(problem)
	walk["text"], walk["causeIds"], walk["processGoal"] = "Vi ringer "+name, []any{}, map[string]any{
		"words": name + " svarar",
	}
	measure := a.measure(walk)
	held := council("2025-06-10")
	held["decisions"].([]any)[0].(map[string]any)["text"] = "Fråga " + name
	held["present"] = []any{map[string]any{"organisation": "Skolan", "position": name}}
	heldID := a.council(held)
	meeting, in := uuid.NewString(), dialogue("CITIZEN", "Trygg sommar")
	in["question"] = "Vad tycker " + name + "?"
	a.saveDialogue("samordnare", meeting, nil, in).succeeds()
	write := func(revision int, text string) {
		a.query("samordnare", saveNotice, map[string]any{
			"area": alvsbyn, "kind": "PUBLIC_RECORDS", "revision": revision, "input": map[string]any{"text": text},
		}).succeeds()
	}
	write(0, "Ring "+name+" och fråga efter löftet.")
	write(1, "Ring växeln och fråga efter löftet.")
	commitment := a.commitment("Trafikkontroller på")["id"]
	easy := func(revision any, text string) float64 {
		return a.query("samordnare", saveEasyText, map[string]any{
			"id": commitment, "revision": revision, "text": text,
		}).succeeds().at("data", "commitmentEasyTextSave", "pledge", "revision").(float64)
	}
	signed := a.query("samordnare", `{ currentPledge(area: "2560") { id revision } }`, nil).succeeds()
	pledge := signed.at("data", "currentPledge", "id").(string)
	revision := easy(easy(signed.at("data", "currentPledge", "revision"), "Vi går till "+name+"."), "Vi går hem.")
	if !strings.Contains(a.stored(), "Kvasthilda") {
		t.Fatal("the words were never stored")
	}
	remove := func(username string, noun domain.Noun, id string, revision int) answer {
		return a.query(username, removeWords, map[string]any{
			"noun": noun, "id": id, "revision": revision, "words": strings.ToLower(name),
		})
	}
	remove("pitea", domain.NounActivity, activity, 2).is("NOT_FOUND", "data", "wordsRemove", "userErrors", 0, "code")
	remove("polis", domain.NounActivity, activity, 2).fails(domain.Forbidden)
	remove("samordnare", domain.NounActivity, activity, 1).
		is("CONFLICT", "data", "wordsRemove", "userErrors", 0, "code")
	remove("samordnare", domain.NounUser, activity, 1).is("INVALID", "data", "wordsRemove", "userErrors", 0, "code")
	for _, r := range []struct {
		noun     domain.Noun
		id       string
		revision int
	}{
		{domain.NounActivity, activity, 2}, {domain.NounProblem, problem, 1}, {domain.NounDialogue, meeting, 1},
		{domain.NounMeasure, measure, 1}, {domain.NounMeeting, heldID, 1},
		{domain.NounNotice, domain.NoticeID(alvsbyn, domain.PublicRecordsNotice), 2},
		{domain.NounPledge, pledge, int(revision)},
	} {
		remove("samordnare", r.noun, r.id, r.revision).succeeds().
			is(float64(r.revision+1), "data", "wordsRemove", "revision")
	}
	if strings.Contains(strings.ToLower(a.stored()), "kvasthilda") {
		t.Error("the words are left in the database's files")
	}
	again := a.submit("polis", check) // the phone never heard the answer
	if outcome := again[0].(map[string]any)["outcome"]; outcome != "DUPLICATE" {
		t.Errorf("the same sent again is %v", outcome)
	}
}
