package graph_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"loftet/server/service"
)

// moving is a server, alone on the scenario's database where that can be, whose clock goes on from
// the scenario's.
func (a *api) moving() *api {
	began := time.Now()
	a.engine.alone.Store(a.database.uri == "")
	return a.besideWith(func(c *service.Config) {
		c.Now = func() time.Time { return summer.Add(time.Since(began)) }
	})
}

// attack has hostile clients, each at an address of its own, do their worst until stop, and returns
// how often they were answered and refused.
func (a *api) attack(clients int, stop <-chan struct{}) (wait func() (answered, refused int64)) {
	var answered, refused atomic.Int64
	var all sync.WaitGroup
	for client := range clients {
		all.Go(func() {
			address := fmt.Sprintf("203.0.113.%d", client+1)
			for i := 0; ; i++ {
				select {
				case <-stop:
					return
				default:
				}
				worst := []string{
					bomb(),
					fmt.Sprintf(
						`{pledges(first:100){nodes{commitments{current(asOf:"2024-01-%02d"){status done}}}}}`, 1+i%28,
					),
					fmt.Sprintf(
						`{currentPledge(area:"2560"){focusAreas{commitments{c%d_%d:periods(asOf:"20%02d-12-31"){start end done status explanation}}}}}`,
						client, i, 10+i%20,
					),
					fmt.Sprintf(
						`{publishedFeedback(area:"2560",first:100){nodes{text linked{commitment{a%d:activities(first:100){nodes{id summary locality}}}}}}}`,
						i,
					),
					`{` + strings.Repeat("pledges{totalCount} ", 300) + `}`,
				}[i%5]
				if a.strikes(address, worst) {
					answered.Add(1)
				} else {
					refused.Add(1)
				}
			}
		})
	}
	return func() (int64, int64) { all.Wait(); return answered.Load(), refused.Load() }
}

// strikes asks for the worst, and reports whether it was answered. It does not read the answer,
// which would take the server's time.
func (a *api) strikes(address, worst string) (answered bool) {
	body, err := json.Marshal(map[string]string{"query": worst})
	if err != nil {
		a.t.Error(err)
		return false
	}
	request, err := http.NewRequestWithContext(a.t.Context(), http.MethodPost, a.url, bytes.NewReader(body))
	if err != nil {
		a.t.Error(err)
		return false
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", "application/graphql-response+json") // a refusal is a status
	request.Header.Set(addressHeader, address)
	response, err := readers.Do(request)
	if err != nil {
		a.t.Error(err)
		return false
	}
	drain(response)
	return response.StatusCode == http.StatusOK
}

// work has an officer submit and a citizen read the start page for a time, and returns how long
// each took.
func (a *api) work(d time.Duration) (submissions, pages []time.Duration) {
	a.t.Helper()
	timed := func(do func()) time.Duration {
		began := time.Now()
		do()
		return time.Since(began)
	}
	for began := time.Now(); time.Since(began) < d; time.Sleep(120 * time.Millisecond) {
		submissions = append(submissions, timed(func() { a.accept("polis", trafficCheck()) }))
		pages = append(pages, timed(func() { a.from("198.51.100.1", overview).succeeds() }))
	}
	return submissions, pages
}

func p99(took []time.Duration) time.Duration {
	slices.Sort(took)
	return took[len(took)*99/100]
}

// TestWorkGoesOnWhileOthersDoTheirWorst holds what can be held on any machine: everything is done.
// How soon is what it and the benchmark print.
func TestWorkGoesOnWhileOthersDoTheirWorst(t *testing.T) {
	a := newAPI(t).moving()
	a.token("polis")
	stop := make(chan struct{})
	wait := a.attack(50, stop)
	submissions, pages := a.work(3 * time.Second)
	close(stop)
	answered, refused := wait()
	t.Logf("%d submissions, p99 %v; %d start pages, p99 %v; 50 hostile clients: %d answered, %d refused",
		len(submissions), p99(submissions), len(pages), p99(pages), answered, refused)
	if refused == 0 {
		t.Error("none of the worst was refused")
	}
}

// BenchmarkHostile prints how long an officer and a citizen wait while 50 hostile clients do their
// worst for a minute.
func BenchmarkHostile(b *testing.B) {
	for b.Loop() {
		a := newAPI(b).moving()
		a.token("polis")
		stop := make(chan struct{})
		wait := a.attack(50, stop)
		submissions, pages := a.work(time.Minute)
		close(stop)
		answered, refused := wait()
		slices.Sort(submissions)
		slices.Sort(pages)
		b.ReportMetric(float64(submissions[len(submissions)/2].Milliseconds()), "p50-ms-submission")
		b.ReportMetric(float64(pages[len(pages)/2].Milliseconds()), "p50-ms-start-page")
		b.ReportMetric(float64(answered), "answered")
		b.ReportMetric(float64(refused), "refused")
		b.ReportMetric(float64(p99(submissions).Milliseconds()), "p99-ms-submission")
		b.ReportMetric(float64(p99(pages).Milliseconds()), "p99-ms-start-page")
	}
}

// BenchmarkNewsDay prints how many citizens a second are shown the pledge page by 64 readers at
// once, of an area with very many activities.
func BenchmarkNewsDay(b *testing.B) {
	a := newAPI(b)
	a.fill(*howMany)
	body := pageBody(b)
	for b.Loop() {
		var served atomic.Int64
		var took [64][]time.Duration
		var all sync.WaitGroup
		began := time.Now()
		for reader := range took {
			all.Go(func() {
				for time.Since(began) < 5*time.Second {
					asked := time.Now()
					request, err := http.NewRequestWithContext(
						b.Context(), http.MethodPost, a.url, strings.NewReader(body),
					)
					if err != nil {
						b.Error(err)
						return
					}
					request.Header.Set("Content-Type", "application/json")
					response, err := readers.Do(request)
					if err != nil || response.StatusCode != http.StatusOK {
						b.Error(err)
						return
					}
					drain(response)
					served.Add(1)
					took[reader] = append(took[reader], time.Since(asked))
				}
			})
		}
		all.Wait()
		b.ReportMetric(float64(served.Load())/time.Since(began).Seconds(), "requests/s")
		b.ReportMetric(float64(p99(slices.Concat(took[:]...)).Milliseconds()), "p99-ms")
	}
}

// readers is a client of many connections.
var readers = &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 100}}

func drain(response *http.Response) {
	_, _ = io.Copy(io.Discard, response.Body)
	_ = response.Body.Close()
}

// pageBody is the app's question for the pledge page.
func pageBody(b testing.TB) string {
	b.Helper()
	text, err := json.Marshal(map[string]any{
		"query": appOperation(b, "CurrentPledge"), "variables": map[string]any{"area": alvsbyn},
	})
	if err != nil {
		b.Fatal(err)
	}
	return string(text)
}
