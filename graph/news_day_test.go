package graph_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"loftet/graph"
	"loftet/server/domain"
	"loftet/server/service"
	"loftet/server/service/servicetest"
)

// beside is another server on the same database.
func (a *api) beside() *api { return a.besideWith(func(*service.Config) {}) }

// besideWith is one whose configuration is changed.
func (a *api) besideWith(change func(*service.Config)) *api {
	a.t.Helper()
	c := servicetest.Config(a.t, a.engine, func() time.Time { return summer })
	c.Tokens = a.issuer
	change(&c)
	s := service.New(c)
	server := httptest.NewServer(fromItsAddress(graph.NewHandler(s, false)))
	a.t.Cleanup(server.Close)
	return &api{
		t: a.t, url: server.URL, service: s, engine: a.engine, database: a.database,
		tokens: map[string]string{}, issuer: a.issuer,
	}
}

const overview = `{currentPledge(area:"2560"){title commitments{id current{status done} activities(first:3){totalCount nodes{id}}}}}`

func TestWhatEverybodySeesIsReadOnceAndAnewWhenSomethingIsWritten(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	first := a.query("", overview, nil).succeeds()
	asked := a.engine.asked.Load()
	for range 20 {
		if again := a.query("", overview, nil); again.text != first.text {
			t.Fatalf("another answer: %s", again.text)
		}
	}
	if more := a.engine.asked.Load() - asked; more > 60 { // it is kept for a second only
		t.Errorf("20 more readers asked the database %d questions", more)
	}
	a.accept("polis", trafficCheck())
	if after := a.query("", overview, nil).succeeds(); after.text == first.text {
		t.Error("what was written shows not at once")
	}
}

func TestWhatAnotherServerWritesShowsWithinASecondOrTwo(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	other := a.beside()
	first := a.query("", overview, nil).succeeds()
	other.accept("polis", trafficCheck())
	for began := time.Now(); a.query("", overview, nil).text == first.text; {
		if time.Since(began) > 5*time.Second {
			t.Fatal("what another server wrote does not show")
		}
	}
}

// TestAWriteOfOneAreaLeavesWhatAnotherIsToldAlone counts the questions to the database of a reader
// who asks again after a write of the neighbours', after one of something else of the area's own,
// and after one of what the answer is made of. It is kept for a second only: what took longer says
// nothing.
func TestAWriteOfOneAreaLeavesWhatAnotherIsToldAlone(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	page := map[string]any{"query": appOperation(t, "CurrentPledge"), "variables": map[string]any{"area": alvsbyn}}
	again := func(username string, write map[string]any) (questions int64) {
		t.Helper()
		for range 50 {
			a.post("", inJSON(t, page)).succeeds()
			began := time.Now()
			write["id"] = uuid.NewString()
			a.accept(username, write)
			asked := a.engine.asked.Load()
			a.post("", inJSON(t, page)).succeeds()
			if questions = a.engine.asked.Load() - asked; time.Since(began) < time.Second/2 {
				return questions
			}
		}
		t.Fatal("the machine is too busy to see what is kept for a second")
		return 0
	}
	neighbours := trafficCheck()
	neighbours["area"] = "2581"
	if n := again("pitea", neighbours); n != 0 {
		t.Errorf("after a write of another area, the page asked %d questions anew", n)
	}
	if n := again("polis", trafficCheck()); n == 0 {
		t.Error("after a write of the area's, the page asked nothing anew")
	}
}

func inJSON(t *testing.T, value any) string {
	t.Helper()
	text, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestABrowserAsksWhetherItIsStillSo(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	got := a.get(overview)
	tag, caching := got.header.Get("ETag"), got.header.Get("Cache-Control")
	if tag == "" || !strings.Contains(caching, "public") || !strings.Contains(caching, "max-age=0") ||
		!strings.Contains(got.header.Get("Vary"), "Authorization") {
		t.Fatalf("%v", got.header)
	}
	status := func(tag string) int {
		request, err := http.NewRequestWithContext(
			t.Context(),
			http.MethodGet,
			a.url+"?query="+url.QueryEscape(overview),
			nil,
		)
		if err != nil {
			t.Fatal(err)
		}
		request.Header.Set("If-None-Match", tag)
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		_ = response.Body.Close()
		return response.StatusCode
	}
	if s := status(`"other", W/` + tag); s != http.StatusNotModified {
		t.Errorf("the same: %d", s)
	}
	a.accept("polis", trafficCheck())
	if s := status(tag); s != http.StatusOK {
		t.Errorf("another: %d", s)
	}
	inside := a.get(`{me{id}}`, "Authorization", "Bearer "+a.token("polis")).succeeds()
	if inside.header.Get("Cache-Control") != "no-store" || inside.header.Get("ETag") != "" {
		t.Errorf("what only one may see: %v", inside.header)
	}
}

func TestWhatIsCountedByAddressIsNotKept(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	for range 100 {
		got := a.query("", `{feedbackByReceipt(code:"00000000000000000000"){status}}`, nil)
		if got.at("errors", 0, "extensions", "code") == string(domain.RateLimited) {
			return
		}
	}
	t.Error("a guesser of receipts is answered from what is kept")
}
