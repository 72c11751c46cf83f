package main

import (
	"bufio"
	"context"
	"flag"
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/google/uuid"

	"loftet/server/domain"
	"loftet/server/service"
)

const userUsage = `loftet user add ANVÄNDARE --role ROLL --party PART --areas 2560[,2581] [--unit ENHET]  nytt konto
loftet user list                                                                       visa kontona
loftet user password ANVÄNDARE                                                         byt lösenord; inloggningar avslutas

Lösenordet läses från standard in, så att det inte syns bland processerna.
Roller: OFFICER FIELD_WORKER COORDINATOR CHIEF ANALYST ADMIN. Parter: POLICE MUNICIPALITY OTHER_AUTHORITY CIVIL_SOCIETY BUSINESS.`

func runUser(ctx context.Context, p *program) error {
	verb := ""
	if len(p.args) > 0 && !strings.HasPrefix(p.args[0], "-") {
		verb, p.args = p.args[0], p.args[1:]
	}
	name := ""
	if len(p.args) > 0 && !strings.HasPrefix(p.args[0], "-") {
		name, p.args = p.args[0], p.args[1:]
	}
	u := domain.User{ID: uuid.NewString(), Username: name}
	err := p.flags(userUsage, func(set *flag.FlagSet) {
		set.StringVar((*string)(&u.Role), "role", "", "vad kontot får göra")
		set.StringVar((*string)(&u.Party), "party", "", "vilken part det hör till")
		set.StringVar(&u.Unit, "unit", "", "enheten, så som den visas för allmänheten")
		set.Func("areas", "kommunkoder, med komma", func(text string) error {
			u.AreaCodes = strings.Split(text, ",")
			return nil
		})
	})
	if err != nil {
		return err
	}
	switch {
	case verb == "list" && name == "":
		return userList(ctx, p)
	case verb == "add" && name != "":
		return userAdd(ctx, p, u)
	case verb == "password" && name != "":
		return userPassword(ctx, p, name)
	}
	return &wrongCall{userUsage}
}

// readPassword reads one line from standard in.
func readPassword(p *program) (string, error) {
	fmt.Fprint(p.stderr, "Lösenord: ")
	lines := bufio.NewScanner(p.stdin)
	if !lines.Scan() {
		return "", &wrongCall{"inget lösenord på standard in"}
	}
	return lines.Text(), nil
}

func userAdd(ctx context.Context, p *program, u domain.User) error {
	password, err := readPassword(p)
	if err != nil {
		return err
	}
	s, close, err := p.openForCommand(ctx)
	if err != nil {
		return err
	}
	defer close()
	if _, err := s.UserAdd(ctx, service.System, u, password); err != nil {
		return err
	}
	fmt.Fprintf(p.stdout, "Kontot %s finns nu.\n", u.Username)
	return nil
}

func userPassword(ctx context.Context, p *program, username string) error {
	password, err := readPassword(p)
	if err != nil {
		return err
	}
	s, close, err := p.openForCommand(ctx)
	if err != nil {
		return err
	}
	defer close()
	shut, err := s.UserSetPassword(ctx, service.System, username, password)
	if err != nil {
		return err
	}
	fmt.Fprintf(
		p.stdout, "%s har ett nytt lösenord. %d inloggningar är avslutade och %d nycklar återkallade.\n",
		username, shut.EndedSessions, shut.RevokedKeys,
	)
	return nil
}

func userList(ctx context.Context, p *program) error {
	s, close, err := p.openForCommand(ctx)
	if err != nil {
		return err
	}
	defer close()
	table := tabwriter.NewWriter(p.stdout, 0, 4, 2, ' ', 0)
	fmt.Fprintln(table, "ANVÄNDARE\tROLL\tPART\tENHET\tOMRÅDEN")
	for r := (domain.PageRequest{First: domain.MaxPage}); ; {
		page, err := s.Users(ctx, service.System, r)
		if err != nil {
			return err
		}
		for _, u := range page.Nodes {
			fmt.Fprintf(
				table,
				"%s\t%s\t%s\t%s\t%s\n",
				u.Username,
				u.Role,
				u.Party,
				u.Unit,
				strings.Join(u.AreaCodes, ","),
			)
		}
		if !page.More {
			return table.Flush()
		}
		r.After = page.Cursors[len(page.Cursors)-1]
	}
}
