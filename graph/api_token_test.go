package graph_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"loftet/server/domain"
	"loftet/server/service"
)

const createToken = `mutation($id: ID!, $input: APITokenInput!) { apiTokenCreate(id: $id, input: $input) {
	secret apiToken { id name hint username status areas { code } expiresOn lastUsedAt createdBy } userErrors { field code message } } }`

func tokenInput() map[string]any {
	return map[string]any{"name": "Power Query", "areas": []any{alvsbyn}, "expiresOn": "2025-12-31"}
}

// key makes an API key as somebody and returns its secret and its id.
func (a *api) key(username string, input map[string]any) (secret, id string) {
	a.t.Helper()
	id = uuid.NewString()
	got := a.query(username, createToken, map[string]any{"id": id, "input": input}).succeeds()
	secret, ok := got.at("data", "apiTokenCreate", "secret").(string)
	if !ok || !strings.HasPrefix(secret, "lft_") || len(secret) != 47 {
		a.t.Fatalf("no secret: %s", got.text)
	}
	return secret, id
}

// with asks a query with a key.
func (a *api) with(secret, query string) answer {
	a.t.Helper()
	return a.post("", `{"query":`+quote(query)+`}`, "Authorization", "Bearer "+secret)
}

func quote(s string) string { return `"` + strings.ReplaceAll(s, `"`, `\"`) + `"` }

const countAll = `{ activities(filter: {area: "2560"}) { totalCount } }`

func TestAKeyReadsAsItsAnalystAndWritesNothing(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	a.confirm(a.accept("polis", trafficCheck()))
	a.accept("polis", trafficCheck())
	secret, id := a.key("analytiker", tokenInput())
	a.with(secret, countAll).succeeds().is(1.0, "data", "activities", "totalCount")
	a.with(secret, `{ activities(filter: {area: "2581"}) { totalCount } }`).
		succeeds().
		is(0.0, "data", "activities", "totalCount")
	a.with(secret, `{ auditEntries(area: "2560") { totalCount } }`).fails(domain.Forbidden)
	for _, mutation := range []string{
		`mutation { apiTokenRevoke(id: "` + id + `") { apiToken { id } } }`,
		`mutation { apiTokenCreate(id: "` +
			uuid.NewString() + `", input: {name: "x", areas: ["2560"], expiresOn: "2025-12-31"}) { secret } }`,
		`mutation { pickupPointSave(id: "` +
			uuid.NewString() + `", input: {area: "2560", name: "x"}) { userErrors { code } } }`,
	} {
		got := a.with(secret, mutation)
		got.fails(domain.Forbidden)
		got.hasNot("lft_")
	}
	list := a.query("analytiker", `{ apiTokens { totalCount nodes { id name hint status lastUsedAt } } }`, nil).
		succeeds()
	list.is(1.0, "data", "apiTokens", "totalCount")
	list.is("ACTIVE", "data", "apiTokens", "nodes", 0, "status")
	list.is(secret[:8], "data", "apiTokens", "nodes", 0, "hint")
	list.is(summer.Format("2006-01-02T15:04:05.000Z"), "data", "apiTokens", "nodes", 0, "lastUsedAt")
	list.hasNot(secret)
}

func TestAKeyThatIsExpiredRevokedOrUnknownLetsNobodyIn(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	secret, id := a.key("analytiker", tokenInput())
	if _, err := a.service.At(
		time.Date(2026, 1, 1, 0, 0, 0, 0, domain.Stockholm),
	).Authenticate(t.Context(), secret); !domain.IsCode(
		err,
		domain.Unauthenticated,
	) {
		t.Errorf("the day after the last: %v", err)
	}
	if _, err := a.service.At(
		time.Date(2025, 12, 31, 23, 0, 0, 0, domain.Stockholm),
	).Authenticate(t.Context(), secret); err != nil {
		t.Errorf("on the last day: %v", err)
	}
	a.query("polis", `mutation { apiTokenRevoke(id: "`+id+`") { apiToken { id } } }`, nil).fails(domain.Forbidden)
	a.query("admin", `mutation { apiTokenRevoke(id: "`+id+`") { apiToken { status revokedBy } } }`, nil).
		succeeds().
		is("REVOKED", "data", "apiTokenRevoke", "apiToken", "status")
	for _, bad := range []string{
		secret, "lft_", "lft_" + strings.Repeat("A", 43), secret + "A", strings.ToUpper(secret),
	} {
		if got := a.with(bad, countAll); got.status != 401 {
			t.Errorf("%d for %.8s…: %s", got.status, bad, got.text)
		}
	}
}

func TestKeysAreMadeForOneselfOnly(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	make := func(username string, change func(map[string]any)) answer {
		input := tokenInput()
		change(input)
		return a.query(username, createToken, map[string]any{"id": uuid.NewString(), "input": input})
	}
	for name, c := range map[string]struct {
		username, field string
		change          func(map[string]any)
	}{
		"another area":         {"analytiker", "areas", func(in map[string]any) { in["areas"] = []any{"2581"} }},
		"no area":              {"analytiker", "areas", func(in map[string]any) { in["areas"] = []any{} }},
		"no name":              {"analytiker", "name", func(in map[string]any) { in["name"] = " " }},
		"over already":         {"analytiker", "expiresOn", func(in map[string]any) { in["expiresOn"] = "2025-07-02" }},
		"too long":             {"analytiker", "expiresOn", func(in map[string]any) { in["expiresOn"] = "2026-08-01" }},
		"somebody else":        {"analytiker", "username", func(in map[string]any) { in["username"] = "polis" }},
		"in an analyst's name": {"admin", "username", func(in map[string]any) { in["username"] = "analytiker" }},
		"not an analyst":       {"admin", "username", func(in map[string]any) { in["username"] = "polis" }},
		"oneself as admin":     {"admin", "username", func(map[string]any) {}},
		"nobody":               {"admin", "username", func(in map[string]any) { in["username"] = "ingen" }},
		"of another area":      {"admin", "username", func(in map[string]any) { in["username"] = "pitea" }},
	} {
		got := make(c.username, c.change).succeeds()
		if got.at("data", "apiTokenCreate", "userErrors", 0, "field", 0) != c.field ||
			got.at("data", "apiTokenCreate", "secret") != nil {
			t.Errorf("%s: %s", name, got.text)
		}
	}
	make("samordnare", func(map[string]any) {}).fails(domain.Forbidden)
}

func TestTheAuditLogKeepsSignInsAndKeysForTheAreasAdministrator(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	_, id := a.key("analytiker", tokenInput())
	got := a.do("admin", "Audit", map[string]any{"area": alvsbyn}).succeeds()
	found := map[any]bool{}
	for _, e := range got.list("data", "auditEntries", "nodes") {
		e := e.(map[string]any)
		found[e["action"]] = true
		if e["action"] == "KEY_CREATE" &&
			(e["actor"] != "analytiker" || e["recordId"] != id || e["noun"] != "API_TOKEN") {
			t.Errorf("the key's line: %v", e)
		}
	}
	if !found["KEY_CREATE"] || !found["SIGN_IN"] || !found["USER_ADD"] {
		t.Errorf("lines: %s", got.text)
	}
	a.do("admin", "Audit", map[string]any{"area": "2581"}).succeeds().is(nil, "data", "auditEntries", "nodes", 0)
	a.do("chef", "Audit", map[string]any{"area": alvsbyn}).fails(domain.Forbidden)
}

func TestIndicatorsAreKeptByTheCoordinatorAndReadInTheArea(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	const save = `mutation($id: ID!, $revision: Int, $input: IndicatorInput!) { indicatorSave(id: $id, revision: $revision, input: $input) {
		indicator { revision observations { year value } } userErrors { field code message } } }`
	id := uuid.NewString()
	input := map[string]any{
		"area":   alvsbyn,
		"title":  "Trygga ute",
		"source": "Påhittad",
		"unit":   "procent",
		"better": "HIGHER",
		"observations": []any{
			map[string]any{"year": 2024, "value": 76.5},
			map[string]any{"year": 2023, "value": 74, "respondents": 431},
		},
	}
	a.query("samordnare", save, map[string]any{"id": id, "input": input}).
		succeeds().
		is(2023.0, "data", "indicatorSave", "indicator", "observations", 0, "year")
	a.do("analytiker", "Indicators", map[string]any{"area": alvsbyn}).
		succeeds().
		is(76.5, "data", "indicators", "nodes", 0, "observations", 1, "value")
	a.do("pitea", "Indicators", map[string]any{"area": alvsbyn}).succeeds().is(nil, "data", "indicators", "nodes", 0)
	a.query("samordnare", save, map[string]any{"id": id, "revision": 7, "input": input}).
		succeeds().
		is("CONFLICT", "data", "indicatorSave", "userErrors", 0, "code")
	input["observations"] = []any{map[string]any{"year": 2024, "value": 1}, map[string]any{"year": 2024, "value": 2}}
	a.query("samordnare", save, map[string]any{"id": id, "revision": 1, "input": input}).succeeds().
		is("year", "data", "indicatorSave", "userErrors", 0, "field", 2)
	a.query("analytiker", save, map[string]any{"id": uuid.NewString(), "input": input}).fails(domain.Forbidden)
}

func TestAnAnalystHasTwentyKeysAndKeepsNoneWhenTheyAreNoAnalyst(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	first, id := a.key("analytiker", tokenInput())
	for range domain.MaxAPITokens - 1 {
		a.key("analytiker", tokenInput())
	}
	more := map[string]any{"id": uuid.NewString(), "input": tokenInput()}
	a.query("analytiker", createToken, more).succeeds().
		is("INVALID", "data", "apiTokenCreate", "userErrors", 0, "code").is(nil, "data", "apiTokenCreate", "secret")
	a.query("analytiker", `mutation { apiTokenRevoke(id: "`+id+`") { apiToken { status } } }`, nil).succeeds()
	second, _ := a.key("analytiker", tokenInput())
	if got := a.with(first, countAll); got.status != 401 {
		t.Errorf("with the key that is taken back: %d %s", got.status, got.text)
	}
	a.with(second, countAll).succeeds()

	u, err := a.service.UserNamed(t.Context(), service.System, "analytiker")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := a.service.UserUpdate(t.Context(), service.System, u.ID, u.Revision, domain.UserInput{
		Username: u.Username, Role: domain.Officer, Party: u.Party, Areas: u.AreaCodes,
	}); err != nil {
		t.Fatal(err)
	}
	if got := a.with(second, countAll); got.status != 401 {
		t.Errorf("with the key of who is no analyst any more: %d %s", got.status, got.text)
	}
}
