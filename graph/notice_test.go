package graph_test

import (
	"strings"
	"testing"

	"loftet/server/domain"
)

const (
	readNotice = `query($area: ID!, $kind: NoticeKind!) { notice(area: $area, kind: $kind) { area kind text email isDefault updatedAt revision } }`
	saveNotice = `mutation($area: ID!, $kind: NoticeKind!, $revision: Int!, $input: NoticeInput!) {
		noticeSave(area: $area, kind: $kind, revision: $revision, input: $input) { notice { text email revision isDefault } userErrors { field code message } } }`
	saveEasyText = `mutation($id: ID!, $revision: Int!, $text: String!) {
		commitmentEasyTextSave(commitmentId: $id, revision: $revision, text: $text) { pledge { revision commitments { id text easyText } } userErrors { field code } } }`
)

func TestACoordinatorWritesWhatTheLawAsksFor(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	records := map[string]any{"area": alvsbyn, "kind": "PUBLIC_RECORDS"}
	before := a.query("", readNotice, records).succeeds()
	before.is(true, "data", "notice", "isDefault")
	if text := before.at("data", "notice", "text").(string); !strings.Contains(text, "Älvsbyns kommun") {
		t.Errorf("the area is not named: %s", text)
	}
	save := func(username string, revision int, text string) answer {
		return a.query(username, saveNotice, map[string]any{
			"area": alvsbyn, "kind": "PUBLIC_RECORDS", "revision": revision, "input": map[string]any{"text": text},
		})
	}
	save("polis", 0, "Ring växeln och fråga efter löftet.").fails(domain.Forbidden)
	save(
		"pitea",
		0,
		"Ring växeln och fråga efter löftet.",
	).is("NOT_FOUND", "data", "noticeSave", "userErrors", 0, "code")
	save("samordnare", 0, "Kort.").is("text", "data", "noticeSave", "userErrors", 0, "field", 0)
	save(
		"samordnare",
		0,
		"Ring växeln och fråga efter löftet.",
	).succeeds().
		is(1.0, "data", "noticeSave", "notice", "revision")
	save(
		"admin",
		0,
		"Det här har någon annan hunnit före.",
	).is("CONFLICT", "data", "noticeSave", "userErrors", 0, "code")
	save("admin", 1, "Ring växeln på kontorstid.").succeeds().is(2.0, "data", "noticeSave", "notice", "revision")
	after := a.query("", readNotice, records).succeeds()
	after.is("Ring växeln på kontorstid.", "data", "notice", "text")
	a.query("", readNotice, map[string]any{"area": alvsbyn, "kind": "CONTACT"}).
		succeeds().
		is("medborgarlofte@exempel.se", "data", "notice", "email")
	versions := a.query(
		"samordnare", `query($area: ID!, $kind: NoticeKind!) { noticeVersions(area: $area, kind: $kind) { text by } }`,
		records,
	).
		succeeds()
	versions.is("Ring växeln och fråga efter löftet.", "data", "noticeVersions", 0, "text")
	versions.is("admin", "data", "noticeVersions", 0, "by")
}

func TestEveryCommitmentOfTheSignedPledgeIsThereInEasySwedish(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	got := a.query("", `{ pledge(slug: "alvsbyn-2023-2025") { commitments { text easyText } } }`, nil).succeeds()
	for _, c := range got.list("data", "pledge", "commitments") {
		if c := c.(map[string]any); c["easyText"] == nil {
			t.Errorf("%s has none", c["text"])
		}
	}
}

func TestACoordinatorWritesEasySwedishAndTheSignedWordsStay(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	const id = "alvsbyn-2023-2025:hundsok"
	save := func(username string, revision int, text string) answer {
		return a.query(username, saveEasyText, map[string]any{"id": id, "revision": revision, "text": text})
	}
	save("falt", 1, "Polisen söker med hund.").fails(domain.Forbidden)
	save(
		"pitea",
		1,
		"Polisen söker med hund.",
	).is("NOT_FOUND", "data", "commitmentEasyTextSave", "userErrors", 0, "code")
	save(
		"samordnare",
		1,
		strings.Repeat("a", 601),
	).is("text", "data", "commitmentEasyTextSave", "userErrors", 0, "field", 0)
	save(
		"samordnare",
		1,
		"Polisen söker med hund.",
	).succeeds().
		is(2.0, "data", "commitmentEasyTextSave", "pledge", "revision")
	save("samordnare", 1, "En annan text.").is("CONFLICT", "data", "commitmentEasyTextSave", "userErrors", 0, "code")
	got := a.query("", `{ commitment(id: "`+id+`") { text easyText } }`, nil).succeeds()
	got.is("Polisen söker med hund.", "data", "commitment", "easyText")
	got.is("Hundsök i skolan två gånger per år.", "data", "commitment", "text")
	pledge, err := a.service.Pledge(t.Context(), domain.Actor{}, "alvsbyn-2023-2025")
	if err != nil {
		t.Fatal(err)
	}
	save("samordnare", 2, "").succeeds()
	without, err := a.service.Pledge(t.Context(), domain.Actor{}, "alvsbyn-2023-2025")
	if err != nil || !pledge.SignedEqual(without) {
		t.Errorf("easy Swedish is a part of what was signed: %v", err)
	}
}
