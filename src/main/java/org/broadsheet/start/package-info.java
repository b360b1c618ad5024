/**
 * The way in on Payara Micro: what {@code server-config/payara-micro/start.sh} runs. Start with
 * {@link org.broadsheet.start.PayaraMicroStart}. It lies at the root of the WAR, outside the
 * application, and may use nothing of it; {@code system} knows one constant of it.
 */
package org.broadsheet.start;
