package graph_test

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"
	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/graph"
	"loftet/server/auth"
	"loftet/server/domain"
	"loftet/server/seed"
	"loftet/server/seed/seedtest"
	"loftet/server/service"
	"loftet/server/service/servicetest"
	"loftet/server/store"
	"loftet/server/store/embedded"
	"loftet/server/store/faulttest"
	"loftet/server/store/mongodb"
	"loftet/server/store/mongodb/mongodbtest"
)

// contract holds the operations that other programs rely on; the scenarios use them as they stand.
//
//go:embed testdata/contract.graphql
var contract string

// summer is when the scenarios take place: the first week of July 2025, with Älvsbyn's pledge in
// force.
var summer = time.Date(2025, time.July, 3, 10, 0, 0, 0, time.UTC)

// api is Löftet's GraphQL API over HTTP with the signed pledges and the demo's accounts, and
// nothing done yet.
type api struct {
	handler *graph.Handler
	t       testing.TB
	url     string
	service *service.Service
	engine  *countingEngine
	faults  *faulttest.Engine // what the database is made to fail by
	// database is where the data is.
	database database
	mu       sync.Mutex
	tokens   map[string]string
	issuer   *auth.Tokens
	callers  atomic.Int64
}

// countingEngine counts the questions that are asked of a database, and can hold back what is put
// in, and lose what it answers to a write.
type countingEngine struct {
	store.Engine
	asked atomic.Int64
	// beforeInsert, when there is one, is called before a document is put in.
	beforeInsert atomic.Pointer[func(collection string)]
	// loseAnswer names a collection: the next write in it is made, and its answer lost.
	loseAnswer atomic.Pointer[string]
	// alone is whether it says that no other process writes.
	alone atomic.Bool
}

func (e *countingEngine) Exclusive() bool { return e.alone.Load() }

func (e *countingEngine) Insert(ctx context.Context, collection string, doc any) error {
	if wait := e.beforeInsert.Load(); wait != nil {
		(*wait)(collection)
	}
	return e.answer(collection, e.Engine.Insert(ctx, collection, doc))
}

func (e *countingEngine) Replace(ctx context.Context, collection, id string, revision int, doc any) error {
	return e.answer(collection, e.Engine.Replace(ctx, collection, id, revision, doc))
}

func (e *countingEngine) Overwrite(ctx context.Context, collection, id string, revision int, doc any) error {
	return e.answer(collection, e.Engine.Overwrite(ctx, collection, id, revision, doc))
}

// answer is what is heard of a write.
func (e *countingEngine) answer(collection string, err error) error {
	if lost := e.loseAnswer.Load(); err == nil && lost != nil && *lost == collection {
		e.loseAnswer.Store(nil)
		return store.ErrUnavailable
	}
	return err
}

func (e *countingEngine) Get(ctx context.Context, collection, id string, into any) error {
	e.asked.Add(1)
	return e.Engine.Get(ctx, collection, id, into)
}

func (e *countingEngine) Find(
	ctx context.Context,
	collection string,
	q store.Query,
	each func(func(any) error) error,
) error {
	e.asked.Add(1)
	return e.Engine.Find(ctx, collection, q, each)
}

func (e *countingEngine) Count(ctx context.Context, collection string, filter bson.D) (int64, error) {
	e.asked.Add(1)
	return e.Engine.Count(ctx, collection, filter)
}

func (e *countingEngine) Group(ctx context.Context, collection string, g store.Group) ([]store.GroupRow, error) {
	e.asked.Add(1)
	return e.Engine.Group(ctx, collection, g)
}

// addressHeader is where the scenarios say which network address they come from.
const addressHeader = "X-Scenario-Address"

func fromItsAddress(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		address, _ := netip.ParseAddr(r.Header.Get(addressHeader))
		next.ServeHTTP(w, r.WithContext(graph.WithAddress(r.Context(), address)))
	})
}

// newAPI starts an API of its own on the engine that LOFTET_TEST_MONGODB_URI names, else the
// embedded one.
func newAPI(t testing.TB) *api { return newAPIAt(t, summer, false) }

func newAPIAt(t testing.TB, now time.Time, open bool) *api {
	t.Helper()
	where := newDatabase(t, now)
	faults := faulttest.Over(where.open(t))
	engine := &countingEngine{Engine: faults}
	if where.uri != "" {
		seedtest.Load(t, engine, now, true)
	}
	c := servicetest.Config(t, engine, func() time.Time { return now })
	s := service.New(c)
	handler := graph.NewHandler(s, open)
	server := httptest.NewServer(fromItsAddress(handler))
	t.Cleanup(server.Close)
	return &api{
		t:        t,
		url:      server.URL,
		handler:  handler,
		service:  s,
		engine:   engine,
		faults:   faults,
		database: where,
		tokens:   map[string]string{},
		issuer:   c.Tokens,
	}
}

// database is a MongoDB's, or a folder that holds the demo already.
type database struct{ uri, folder string }

func newDatabase(t testing.TB, now time.Time) database {
	t.Helper()
	if uri := os.Getenv("LOFTET_TEST_MONGODB_URI"); uri != "" {
		return database{uri: mongodbtest.Database(t, uri)}
	}
	return database{folder: seedtest.Folder(t, now, true)}
}

func (d database) open(t testing.TB) store.Engine {
	t.Helper()
	var engine store.Engine
	var err error
	if d.uri != "" {
		engine, err = mongodb.Open(t.Context(), d.uri)
	} else {
		engine, err = embedded.Open(t.Context(), d.folder)
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(t.Context()), 30*time.Second)
		defer cancel()
		if err := engine.Close(ctx); err != nil {
			t.Error(err)
		}
	})
	return engine
}

// signInAs is a demo account that signs in.
func signInAs(username, deviceID string) service.SignInRequest {
	return service.SignInRequest{
		Username: username, Password: seed.DemoPassword, DeviceID: deviceID, From: netip.MustParseAddr("127.0.0.1"),
	}
}

// token signs a demo account in, once. The empty username is anonymous.
func (a *api) token(username string) string {
	a.t.Helper()
	if username == "" {
		return ""
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.tokens[username] == "" {
		signed, err := a.service.SignIn(a.t.Context(), signInAs(username, ""))
		if err != nil {
			a.t.Fatal(err)
		}
		a.tokens[username] = signed.AccessToken
	}
	return a.tokens[username]
}

// answer is what came back.
type answer struct {
	t      testing.TB
	status int
	header http.Header
	text   string
	body   map[string]any
}

// post sends a body as somebody.
func (a *api) post(username, body string, header ...string) answer {
	a.t.Helper()
	request, err := http.NewRequestWithContext(a.t.Context(), http.MethodPost, a.url, strings.NewReader(body))
	if err != nil {
		a.t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	if token := a.token(username); token != "" {
		request.Header.Set("Authorization", "Bearer "+token)
	}
	for i := 0; i+1 < len(header); i += 2 {
		request.Header.Set(header[i], header[i+1])
	}
	return a.send(request)
}

func (a *api) send(request *http.Request) answer {
	a.t.Helper()
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		a.t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		a.t.Fatal(err)
	}
	got := answer{t: a.t, status: response.StatusCode, header: response.Header, text: string(text)}
	if err := json.NewDecoder(bytes.NewReader(text)).Decode(&got.body); err != nil {
		a.t.Fatalf("%d, not JSON: %s", response.StatusCode, text)
	}
	return got
}

// do asks an operation of the contract by its name, as somebody.
func (a *api) do(username, operation string, variables map[string]any) answer {
	a.t.Helper()
	return a.query(username, operationNamed(a.t, operation), variables)
}

func (a *api) query(username, query string, variables map[string]any) answer {
	a.t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		a.t.Fatal(err)
	}
	return a.post(username, string(body))
}

// operationNamed cuts one operation, with the fragment it uses, out of the contract.
func operationNamed(t testing.TB, name string) string {
	t.Helper()
	for part := range strings.SplitSeq(contract, "\n\n") {
		if strings.Contains(part, " "+name+"(") {
			return part
		}
	}
	t.Fatalf("the contract has no operation %s", name)
	return ""
}

// at walks into the answer: keys of objects and indexes of lists. Nil where there is nothing.
func (r answer) at(path ...any) any {
	var value any = r.body
	for _, step := range path {
		switch key := step.(type) {
		case string:
			object, ok := value.(map[string]any)
			if !ok {
				return nil
			}
			value = object[key]
		case int:
			list, ok := value.([]any)
			if !ok || key >= len(list) {
				return nil
			}
			value = list[key]
		}
	}
	return value
}

func (r answer) list(path ...any) []any {
	list, _ := r.at(path...).([]any)
	return list
}

func (r answer) is(want any, path ...any) answer {
	r.t.Helper()
	if got := r.at(path...); got != want {
		r.t.Errorf("%v is %v, want %v in %s", path, got, want, r.text)
	}
	return r
}

// fails checks the code of the first top-level error, and that there is no data beside it.
func (r answer) fails(code domain.Code) {
	r.t.Helper()
	r.is(string(code), "errors", 0, "extensions", "code")
}

// succeeds checks that there are no errors.
func (r answer) succeeds() answer {
	r.t.Helper()
	if r.at("errors") != nil {
		r.t.Fatalf("errors in %s", r.text)
	}
	return r
}

// hasNot checks what must not come back.
func (r answer) hasNot(secrets ...string) {
	r.t.Helper()
	for _, secret := range secrets {
		if strings.Contains(r.text, secret) {
			r.t.Errorf("%q must not be in %s", secret, r.text)
		}
	}
}

const alvsbyn = "2560"

// trafficCheck is a check that breaks no rule, an hour before the scenario's now.
func trafficCheck() map[string]any {
	return map[string]any{
		"id": uuid.NewString(), "area": alvsbyn, "type": "TRAFFIC_CHECK",
		"occurredAt": summer.Add(-time.Hour).Format(time.RFC3339), "recordedAt": summer.Format(time.RFC3339),
		"place": map[string]any{"name": "Väg 94, Vidsel"}, "participating": []any{},
		"details": map[string]any{
			"trafficCheck": map[string]any{
				"checkKinds":        []any{"SOBRIETY"},
				"vehiclesChecked":   40,
				"screeningTests":    40,
				"screeningPositive": 1,
			},
		},
	}
}

func batch(activities ...map[string]any) map[string]any {
	return map[string]any{"batch": map[string]any{
		"deviceId": "phone-1", "sentAt": summer.Format(time.RFC3339), "clientVersion": "1.0.0",
		"waiting": map[string]any{"count": len(activities)}, "activities": activities,
	}}
}

// submit hands activities in and returns the results.
func (a *api) submit(username string, activities ...map[string]any) []any {
	a.t.Helper()
	return a.do(username, "SubmitActivities", batch(activities...)).
		succeeds().
		list("data", "activitiesSubmit", "results")
}

// accept hands one activity in, which must be accepted, and returns its id.
func (a *api) accept(username string, activity map[string]any) string {
	a.t.Helper()
	result := a.submit(username, activity)[0].(map[string]any)
	if result["outcome"] != "ACCEPTED" {
		a.t.Fatalf("not accepted: %v", result)
	}
	return activity["id"].(string)
}

// addPickupPoint adds a pickup point as the coordinator and returns its id.
func (a *api) addPickupPoint(name string) string {
	a.t.Helper()
	id := uuid.NewString()
	a.do("samordnare", "SavePickupPoint", map[string]any{
		"id": id, "input": map[string]any{"area": alvsbyn, "name": name},
	}).
		succeeds().
		is(name, "data", "pickupPointSave", "pickupPoint", "name")
	return id
}

func visit(pickupPoint string, information, training bool) map[string]any {
	a := trafficCheck()
	a["type"], a["details"] = "PICKUP_POINT_VISIT", map[string]any{"pickupPointVisit": map[string]any{
		"pickupPointId": pickupPoint, "visitKind": "TRAINING", "informationGiven": information,
		"trainingGiven": training,
	}}
	return a
}

// commitment finds a commitment of the public pledge by a part of its signed wording.
func (a *api) commitment(wording string) map[string]any {
	a.t.Helper()
	return a.commitmentFor("", wording)
}

// commitmentFor finds it as somebody who is signed in sees it.
func (a *api) commitmentFor(username, wording string) map[string]any {
	a.t.Helper()
	got := a.do(username, "CurrentPledge", map[string]any{"area": alvsbyn}).succeeds()
	for _, focus := range got.list("data", "currentPledge", "focusAreas") {
		for _, c := range focus.(map[string]any)["commitments"].([]any) {
			if c := c.(map[string]any); strings.Contains(c["text"].(string), wording) {
				return c
			}
		}
	}
	a.t.Fatalf("no commitment says %q", wording)
	return nil
}

// current is one value of a commitment's current period.
func current(commitment map[string]any, field string) any {
	return commitment["current"].(map[string]any)[field]
}
