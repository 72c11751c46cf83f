package graph_test

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"loftet/server/auth"
	"loftet/server/domain"
	"loftet/server/store"
)

// streamsOfOne is how many streams a user may have.
const streamsOfOne = 3

// crowd signs as many coordinators in as that many streams need, and returns a token for each
// stream.
func (a *api) crowd(streams int) []string {
	a.t.Helper()
	opened, err := store.Open(a.t.Context(), a.engine)
	if err != nil {
		a.t.Fatal(err)
	}
	tokens := make([]string, streams)
	together(a.t, (streams+streamsOfOne-1)/streamsOfOne, func(i int) error {
		id := fmt.Sprintf("listener-%d", i)
		u := &domain.User{
			ID:        id,
			Username:  id,
			Role:      domain.Coordinator,
			Party:     domain.Municipality,
			AreaCodes: []string{alvsbyn},
			// an account without a password is one that has been invited and has not come
			PasswordHash: "x",
			Revision:     1,
		}
		session := &domain.SignInSession{ID: id, UserID: id, ExpiresAt: summer.Add(time.Hour), Revision: 1}
		if err := errors.Join(
			opened.UserSave(a.t.Context(), u), opened.SessionSave(a.t.Context(), session),
		); err != nil {
			return err
		}
		token, _, err := a.issuer.Issue(auth.Claims{UserID: id, SessionID: id}, summer)
		for n := streamsOfOne * i; n < min(streamsOfOne*(i+1), streams); n++ {
			tokens[n] = token
		}
		return err
	})
	return tokens
}

// together does n things, some at a time.
func together(t testing.TB, n int, do func(i int) error) {
	t.Helper()
	const atOnce = 32
	errs := make([]error, n)
	var all sync.WaitGroup
	for worker := range atOnce {
		all.Go(func() {
			for i := worker; i < n; i += atOnce {
				errs[i] = do(i)
			}
		})
	}
	all.Wait()
	if err := errors.Join(errs...); err != nil {
		t.Fatal(err)
	}
}

// dial opens a stream on a connection of its own, with nothing of a client beside it, and returns
// when it is open.
func (a *api) dial(token string) (net.Conn, error) {
	address, err := url.Parse(a.url)
	if err != nil {
		return nil, err
	}
	var dialer net.Dialer
	connection, err := dialer.DialContext(a.t.Context(), "tcp", address.Host)
	if err != nil {
		return nil, err
	}
	a.t.Cleanup(func() { _ = connection.Close() })
	body := `{"query": "subscription { changed(area: \"2560\") { noun id } }"}`
	_, err = fmt.Fprintf(
		connection,
		"POST / HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nAccept: text/event-stream\r\nAuthorization: Bearer %s\r\nContent-Length: %d\r\n\r\n%s",
		address.Host,
		token,
		len(body),
		body,
	)
	if err != nil {
		return nil, err
	}
	return connection, until(connection, ":") // the line that a stream begins with, when it is subscribed
}

// until reads lines of an answer until one that is, or begins with, what is waited for.
func until(connection net.Conn, line string) error {
	if err := connection.SetReadDeadline(time.Now().Add(time.Minute)); err != nil {
		return err
	}
	lines := bufio.NewScanner(connection)
	for lines.Scan() {
		if text := lines.Text(); strings.HasPrefix(text, "HTTP/1.1 4") { // no stream: nothing more comes
			return errors.New(text)
		}
		if text := lines.Text(); text == line || len(line) > 1 && strings.HasPrefix(text, line) {
			return nil
		}
	}
	return errors.Join(lines.Err(), io.ErrUnexpectedEOF)
}

// tellAll opens streams, has somebody write, and waits until every stream has told of it.
func (a *api) tellAll(tokens []string) (memory uint64, took time.Duration) {
	a.t.Helper()
	before := inUse()
	connections := make([]net.Conn, len(tokens))
	together(a.t, len(tokens), func(i int) (err error) {
		connections[i], err = a.dial(tokens[i])
		return err
	})
	memory = inUse() - before
	began := time.Now()
	id := a.accept("polis", trafficCheck())
	together(a.t, len(tokens), func(i int) error {
		return until(connections[i], `data: {"data":{"changed":{"noun":"ACTIVITY","id":"`+id)
	})
	return memory, time.Since(began)
}

// inUse is what the program holds of memory, stacks included.
func inUse() uint64 {
	runtime.GC()
	runtime.GC() // what pools keep goes in two steps
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc + m.StackInuse
}

func TestTwoThousandListenersAreAllTold(t *testing.T) {
	a := newAPI(t)
	const listeners = 2000
	_, took := a.tellAll(a.crowd(listeners))
	t.Logf("%d listeners were told in %v", listeners, took)
}

// BenchmarkListeners prints what each of 2,000 listeners costs the server, and how soon all are
// told.
func BenchmarkListeners(b *testing.B) {
	const listeners = 2000
	for b.Loop() {
		a := newAPI(b)
		a.token("polis")
		memory, took := a.tellAll(a.crowd(listeners))
		b.ReportMetric(float64(memory)/1024/listeners, "kB/listener")
		b.ReportMetric(float64(took.Milliseconds()), "ms-until-all-are-told")
		a.service.EndSubscriptions()
	}
}
